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

/** Which page it was: its title over its URL, or what of them is known. */
export const RecentErrorsPage = ({ linkId, url, title }: RecentErrorsPageProps) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const shown = asText(url).trim() ? shownUrl(asText(url)) : null
  const titled = asText(title).trim()
  const name = startOfText(titled || shown?.text || words.unknownLink, MOST)
  const below = startOfText(shown === null ? linkId : titled ? shown.text : '', MOST)
  const cut = below ? 'lt:truncate' : 'lt:errors-alone'
  // A title is of any direction; a URL is always written from left to right.
  const direction = titled ? 'auto' : shown ? 'ltr' : undefined
  return (
    <div {...part('recent-errors-page', 'lt:errors-page')}>
      {shown?.href ? (
        <a
          href={shown.href}
          target="_blank"
          rel="noreferrer noopener"
          title={name}
          dir={direction}
          {...part('recent-errors-link', ['lt:errors-name', cut])}
        >
          {name}
        </a>
      ) : (
        <span title={name} dir={direction} {...part('recent-errors-name', ['lt:errors-name', cut])}>
          {name}
        </span>
      )}
      {below && (
        <span title={below} dir="ltr" {...part('recent-errors-url', 'lt:errors-below')}>
          {below}
        </span>
      )}
    </div>
  )
}
