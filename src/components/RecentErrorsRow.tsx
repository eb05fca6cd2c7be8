import { formatCount } from '../model/formatNumber.ts'
import type { RecentError } from '../model/recentError.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { RecentErrorsBadge } from './RecentErrorsBadge.tsx'
import { RecentErrorsMessage } from './RecentErrorsMessage.tsx'
import { RecentErrorsPage } from './RecentErrorsPage.tsx'
import { RelativeTime } from './RelativeTime.tsx'
import { tableRoles } from './tableRoles.ts'

interface RecentErrorsRowProps {
  error: RecentError
  isOpen: boolean
  onToggle: () => void
}

/** A failed attempt: when, which page, what went wrong, what became of it. */
export const RecentErrorsRow = ({ error, isOpen, onToggle }: RecentErrorsRowProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('recentErrors', recentErrorsWords)
  const { linkId, url, title, failedAt, message, text, textLength, attempt, state } = error
  return (
    <tr
      {...tableRoles.row}
      {...part('recent-errors-row', 'lt:errors-row lt:errors-place lt:errors-line')}
    >
      <td
        {...tableRoles.cell}
        {...part(undefined, 'lt:text-xs lt:leading-5 lt:text-telemetry-muted')}
      >
        <RelativeTime at={failedAt} />
      </td>
      <th
        scope="row"
        {...tableRoles.rowHeader}
        {...part(undefined, 'lt:errors-wide lt:min-w-0 lt:text-start lt:font-normal')}
      >
        <RecentErrorsPage linkId={linkId} url={url} title={title} />
      </th>
      <td {...tableRoles.cell} {...part(undefined, 'lt:errors-wide lt:min-w-0')}>
        <RecentErrorsMessage
          message={message}
          text={text}
          textLength={textLength}
          isOpen={isOpen}
          onToggle={onToggle}
        />
      </td>
      <td {...tableRoles.cell} {...part(undefined, 'lt:errors-state')}>
        <RecentErrorsBadge state={state} />
        {attempt > 1 && (
          <span
            {...part('recent-errors-attempt', 'lt:text-xs lt:text-telemetry-muted lt:tabular-nums')}
          >
            {words.attempt(formatCount(attempt, locale))}
          </span>
        )}
      </td>
    </tr>
  )
}
