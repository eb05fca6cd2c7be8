import { asText } from '../model/asText.ts'
import { shownUrl } from '../model/shownUrl.ts'
import { startOfText } from '../model/startOfText.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

interface RecentErrorsPageProps {
  linkId: string
  url: string | null
  title: string | null
}

const MOST = 300

const line = 'lt:min-w-0 lt:max-w-full lt:match-parent'

/** Which page it was: its title over its URL, or what of them is known. */
export const RecentErrorsPage = ({ linkId, url, title }: RecentErrorsPageProps) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const shown = asText(url).trim() ? shownUrl(asText(url)) : null
  const titled = asText(title).trim()
  const name = startOfText(titled || shown?.text || words.unknownLink, MOST)
  const below = startOfText(shown === null ? linkId : titled ? shown.text : '', MOST)
  // What stands alone has the room of two lines.
  const cut = below ? 'lt:truncate' : 'lt:cut-lines lt:line-clamp-2 lt:wrap-anywhere'
  // A title is of any direction; a URL is always written from left to right.
  const direction = titled ? 'auto' : shown ? 'ltr' : undefined
  return (
    <div {...part('recent-errors-page', 'lt:flex lt:min-w-0 lt:flex-col lt:items-start')}>
      {shown?.href ? (
        <a
          href={shown.href}
          target="_blank"
          rel="noreferrer noopener"
          title={name}
          dir={direction}
          {...part('recent-errors-link', [
            line,
            cut,
            'lt:rounded-sm lt:text-sm lt:font-medium lt:focus-ring lt:hover:underline',
          ])}
        >
          {name}
        </a>
      ) : (
        <span
          title={name}
          dir={direction}
          {...part('recent-errors-name', [line, cut, 'lt:text-sm lt:font-medium'])}
        >
          {name}
        </span>
      )}
      {below && (
        <span
          title={below}
          dir="ltr"
          {...part('recent-errors-url', [line, 'lt:truncate lt:text-xs lt:text-telemetry-muted'])}
        >
          {below}
        </span>
      )}
    </div>
  )
}
