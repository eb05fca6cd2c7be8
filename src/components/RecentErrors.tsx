import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { asText } from '../model/asText.ts'
import type { DayKey } from '../model/day.ts'
import type { ErrorGroup } from '../model/errorGroup.ts'
import type { ErrorsView } from '../model/errorsView.ts'
import type { FailureState } from '../model/failureState.ts'
import { formatCount } from '../model/formatNumber.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import { intlFormat } from '../model/intlFormat.ts'
import type { RecentError } from '../model/recentError.ts'
import type { RangeOrAll } from '../model/window.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { part } from './part.ts'
import { RecentErrorsActions } from './RecentErrorsActions.tsx'
import { RecentErrorsGroup } from './RecentErrorsGroup.tsx'
import { RecentErrorsRow } from './RecentErrorsRow.tsx'
import { ShowMore, type ShowMoreProps } from './ShowMore.tsx'
import { SkeletonRows } from './SkeletonRows.tsx'
import { StateCard } from './StateCard.tsx'
import type { StateProps } from './StateProps.ts'
import { saidTitle } from './saidTitle.ts'
import { tableRoles } from './tableRoles.ts'
import { useReader } from './useReader.ts'
import { useReadRows } from './useReadRows.ts'
import { type RetryLinks, useRetries } from './useRetries.ts'
import { useSteady } from './useSteady.ts'

const NO_ROWS: readonly (RecentError | ErrorGroup)[] = []
const NONE_OPEN: ReadonlySet<string> = new Set()
const ROOM = 3
const MOST_ROOM = 100

export interface RecentErrorsProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact'>,
    StateProps,
    ShowMoreProps {
  /** Failed attempts, latest first, each with an id of its own. */
  errors?: readonly RecentError[] | null
  /** What went wrong, most first, each with a message of its own: listed in the view `'grouped'`. */
  groups?: readonly ErrorGroup[] | null
  /** What is listed. Default: `'all'`. */
  view?: ErrorsView
  /** Lets the viewer choose the view; without it there is no switch. */
  onViewChange?: (view: ErrorsView) => void
  /** The state that the errors are narrowed to. Default: all. */
  state?: FailureState
  /** Lets the viewer choose a state, undefined for all; without it there is nothing to choose. */
  onStateChange?: (state: FailureState | undefined) => void
  /**
   * Lets the viewer have links tried again, one or all that failed. Until the promise that it
   * returns is settled they are shown as being retried; what it throws is said in their rows.
   */
  onRetryLinks?: RetryLinks
  /**
   * What to show of a URL, and where to lead, in the place of the URL: to leave out what is secret.
   * URLs in titles, ids and texts are given to it as well, each up to a blank, a quotation mark, `<`
   * or `>`. Default: the URL as it is.
   */
  redactUrl?: (url: string) => string
  /** The domain that the errors are narrowed to, for words. */
  domain?: string
  /** The day that the errors are narrowed to, `YYYY-MM-DD`, for words. */
  day?: DayKey
  /** The range that the groups are of: another one is another list. */
  range?: RangeOrAll
  /** How many errors to keep room for, in every state, up to 100. Default: 3. */
  rows?: number
  /** Default: "Recent errors". */
  title?: ReactNode
}

const idOf = (row: RecentError | ErrorGroup) => ('id' in row ? row.id : row.message)

/**
 * What failed lately: a table, or a list where there is little room. While someone reads it no row
 * moves: states change in place, and new errors wait behind a button.
 */
export const RecentErrors = ({
  errors,
  groups,
  view = 'all',
  onViewChange,
  state,
  onStateChange,
  onRetryLinks,
  redactUrl,
  domain,
  day,
  range,
  rows: givenRoom = ROOM,
  title,
  actions,
  onShowMore,
  more,
  ...props
}: RecentErrorsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('recentErrors', recentErrorsWords)
  const table = useRef<HTMLTableElement>(null)
  const isGrouped = view === 'grouped'
  const latest = (isGrouped ? groups : errors) ?? NO_ROWS
  const { isThere, forgetFocus, handlers } = useReader(props)
  const [open, setOpen] = useState(NONE_OPEN)
  const { retries, retry } = useRetries(onRetryLinks)
  const onRetry = useSteady(retry)
  const onToggle = useSteady((id: string) =>
    setOpen((before) => before.symmetricDifference(new Set([id]))),
  )
  // Another list than was asked for before: nothing of it has been read.
  const asked = [view, state, domain, day, range].join()
  const [shown, setShown] = useState(asked)
  if (asked !== shown) {
    setShown(asked)
    setOpen(NONE_OPEN)
  }
  const isReading = (isThere || open.size > 0) && asked === shown
  const { rows, waiting, release } = useReadRows(latest, isReading, idOf)

  const room = givenRoom >= 1 ? Math.min(givenRoom, MOST_ROOM) : ROOM
  const counted = rows.map((row) =>
    'id' in row ? { count: 1, unresolved: Number(row.state !== 'recovered') } : row,
  )
  const sumOf = (part: 'count' | 'unresolved') => counted.reduce((sum, row) => sum + row[part], 0)
  const unresolved = sumOf('unresolved')
  const failed = rows.flatMap((row) =>
    'id' in row && row.state === 'failed' && !retries.get(row.linkId)?.isPending ? row.linkId : [],
  )
  const narrowedTo = [asText(domain), isGrouped ? '' : asText(state && words[state])].filter(
    Boolean,
  )
  const columns = isGrouped
    ? [words.last, words.error, words.often, words.state]
    : [words.when, words.page, words.error, words.state]

  const onShowWaiting = (isByKeyboard: boolean) => {
    release()
    setOpen((before) => before.intersection(new Set(latest.map(idOf))))
    // The button goes, and the focus with it: a reader at the keyboard goes on in the list.
    forgetFocus()
    if (isByKeyboard) table.current?.focus()
  }

  return (
    <StateCard
      {...props}
      {...handlers}
      slot="recent-errors"
      title={title ?? words.title}
      room="lt:errors-room"
      roomStyle={
        { '--lt-rows': room, '--lt-state': isGrouped ? 148 : onRetryLinks && 196 } as CSSProperties
      }
      isEmpty={rows.length === 0}
      empty={{
        title:
          day === undefined ? words.empty : words.emptyOn(formatPointKey(day, locale, 'short')),
        hint:
          narrowedTo.length > 0
            ? words.narrowed(
                intlFormat(Intl.ListFormat, locale, { type: 'unit' } as const).format(narrowedTo),
              )
            : words.emptyHint,
      }}
      skeleton={<SkeletonRows rows={room} className="lt:errors-skeleton" />}
      fact={words.unresolved(
        unresolved,
        formatCount(unresolved, locale),
        formatCount(sumOf('count'), locale),
      )}
      actions={
        <RecentErrorsActions
          {...{ waiting, onShowWaiting, view, onViewChange, state }}
          onStateChange={isGrouped ? undefined : onStateChange}
          failed={[...new Set(failed)]}
          onRetry={isGrouped ? undefined : onRetryLinks && onRetry}
        >
          {actions}
        </RecentErrorsActions>
      }
    >
      <table
        ref={table}
        tabIndex={-1}
        aria-label={saidTitle(title, words.title)}
        {...tableRoles.table}
        {...part('recent-errors-table', 'lt:errors-table')}
      >
        <thead {...tableRoles.group} {...part(undefined, 'lt:errors-head')}>
          <tr {...tableRoles.row} {...part(undefined, 'lt:errors-row lt:errors-titles')}>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                {...tableRoles.columnHeader}
                {...part(undefined, 'lt:errors-title')}
              >
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group} {...part('recent-errors-list', 'lt:block')}>
          {rows.map((row, place) =>
            'id' in row ? (
              <RecentErrorsRow
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the list; a new error changes what the rows say, and none of them moves.
                key={place}
                {...row}
                isOpen={open.has(row.id)}
                onToggle={onToggle}
                redactUrl={redactUrl}
                retry={retries.get(row.linkId)}
                onRetry={onRetryLinks && onRetry}
              />
            ) : (
              <RecentErrorsGroup
                // biome-ignore lint/suspicious/noArrayIndexKey: groups change places without a row moving.
                key={place}
                {...row}
                isOpen={open.has(row.message)}
                onToggle={onToggle}
              />
            ),
          )}
        </tbody>
      </table>
      <ShowMore onShowMore={onShowMore} more={more} />
    </StateCard>
  )
}
