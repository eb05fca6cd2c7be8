import { memo } from 'react'
import type { ErrorGroup } from '../model/errorGroup.ts'
import { formatCount } from '../model/formatNumber.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ErrorsRow } from './ErrorsRow.tsx'
import { part } from './part.ts'
import { RecentErrorsBadge } from './RecentErrorsBadge.tsx'
import { RecentErrorsMessage } from './RecentErrorsMessage.tsx'
import { RelativeTime } from './RelativeTime.tsx'

interface RecentErrorsGroupProps extends ErrorGroup {
  isOpen: boolean
  /** Opens or closes the whole message. */
  onToggle: (message: string) => void
}

/** What went wrong alike: when last, what, how often, and how much of it is still so. */
export const RecentErrorsGroup = /* @__PURE__ */ memo(
  ({
    message,
    count,
    links,
    firstAt,
    lastAt,
    unresolved,
    isOpen,
    onToggle,
  }: RecentErrorsGroupProps) => {
    const { locale } = useProvidedSettings()
    const words = useWords('recentErrors', recentErrorsWords)
    return (
      <ErrorsRow
        slot="recent-errors-group"
        at={lastAt}
        head={
          <RecentErrorsMessage
            message={message}
            text={message}
            isOpen={isOpen}
            onToggle={() => onToggle(message)}
          />
        }
        state={
          <RecentErrorsBadge state={unresolved > 0 ? 'failed' : 'recovered'}>
            {unresolved > 0 && words.groupUnresolved(unresolved, formatCount(unresolved, locale))}
          </RecentErrorsBadge>
        }
      >
        {words.attempts(count, formatCount(count, locale))} ·{' '}
        {words.links(links, formatCount(links, locale))}
        <span {...part('recent-errors-first', 'lt:errors-below')}>
          <RelativeTime at={firstAt} format={words.first} />
        </span>
      </ErrorsRow>
    )
  },
)
