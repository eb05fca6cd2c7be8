import { type CSSProperties, type ReactNode, useRef, useState } from 'react'
import { formatCount } from '../model/formatNumber.ts'
import type { RecentError } from '../model/recentError.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import type { CardProps } from './Card.tsx'
import { isReady } from './isReady.ts'
import { part } from './part.ts'
import { RecentErrorsRow } from './RecentErrorsRow.tsx'
import { SkeletonRows } from './SkeletonRows.tsx'
import { StateCard } from './StateCard.tsx'
import type { StateProps } from './StateProps.ts'
import { tableRoles } from './tableRoles.ts'
import { useReader } from './useReader.ts'
import { useReadRows } from './useReadRows.ts'

const NO_ERRORS: readonly RecentError[] = []
const COLUMNS = ['when', 'page', 'error', 'state'] as const
const ROOM = 3
const MOST_ROOM = 100

export interface RecentErrorsProps
  extends Omit<CardProps, 'title' | 'children' | 'data-slot' | 'fact' | 'actions'>,
    StateProps {
  /** Failed attempts, latest first, each with an id of its own. */
  errors?: readonly RecentError[] | null
  /**
   * What to show of a URL, and where to lead, in the place of the URL: to leave out what is secret.
   * Default: the URL as it is.
   */
  redactUrl?: (url: string) => string
  /** How many errors to keep room for, in every state, up to 100. Default: 3. */
  rows?: number
  /** Default: "Recent errors". */
  title?: ReactNode
}

/**
 * What failed lately: a table, or a list where there is little room. While someone reads it no row
 * moves: states change in place, and new errors wait behind a button.
 */
export const RecentErrors = ({
  errors: given,
  redactUrl = (url) => url,
  rows: givenRoom = ROOM,
  title,
  status,
  ...props
}: RecentErrorsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('recentErrors', recentErrorsWords)
  const table = useRef<HTMLTableElement>(null)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const { isThere, forgetFocus, handlers } = useReader(props)
  const errors = given ?? NO_ERRORS
  const room = givenRoom >= 1 ? Math.min(givenRoom, MOST_ROOM) : ROOM
  const { rows, waiting, release } = useReadRows(errors, isThere || open.size > 0)
  const hasRows = isReady(status) && rows.length > 0
  const unresolved = rows.filter(({ state }) => state !== 'recovered').length

  const toggle = (id: string) => setOpen((before) => before.symmetricDifference(new Set([id])))
  const showWaiting = (isByKeyboard: boolean) => {
    release()
    setOpen((before) => before.intersection(new Set(errors.map(({ id }) => id))))
    // The button goes, and the focus with it: a reader at the keyboard goes on in the list.
    forgetFocus()
    if (isByKeyboard) table.current?.focus()
  }

  return (
    <StateCard
      {...props}
      {...handlers}
      slot="recent-errors"
      status={status}
      title={title ?? words.title}
      room="lt:errors-room"
      roomStyle={{ '--lt-rows': room } as CSSProperties}
      isEmpty={rows.length === 0}
      empty={{ title: words.empty, hint: words.emptyHint }}
      skeleton={<SkeletonRows rows={room} className="lt:errors-skeleton" />}
      fact={words.unresolved(
        unresolved,
        formatCount(unresolved, locale),
        formatCount(rows.length, locale),
      )}
      actions={
        hasRows && (
          <div aria-live="polite" {...part()}>
            {waiting > 0 && (
              <button
                type="button"
                onClick={({ detail }) => showWaiting(detail === 0)}
                {...part('recent-errors-waiting', 'lt:button lt:-my-0.5')}
              >
                {words.waiting(waiting, formatCount(waiting, locale))}
              </button>
            )}
          </div>
        )
      }
    >
      <table
        ref={table}
        tabIndex={-1}
        aria-label={words.title}
        {...tableRoles.table}
        {...part('recent-errors-table', 'lt:block lt:focus-ring')}
      >
        <thead {...tableRoles.group} {...part(undefined, 'lt:errors-head')}>
          <tr
            {...tableRoles.row}
            {...part(undefined, 'lt:errors-row lt:border-b lt:border-telemetry-border lt:pb-2')}
          >
            {COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                {...tableRoles.columnHeader}
                {...part(
                  undefined,
                  'lt:text-start lt:text-xs lt:font-medium lt:text-telemetry-muted',
                )}
              >
                {words[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...tableRoles.group} {...part('recent-errors-list', 'lt:block')}>
          {rows.map((row, place) => (
            <RecentErrorsRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place in the list; a new error changes what the rows say, and none of them moves.
              key={place}
              error={row.url ? { ...row, url: redactUrl(row.url) } : row}
              isOpen={open.has(row.id)}
              onToggle={() => toggle(row.id)}
            />
          ))}
        </tbody>
      </table>
    </StateCard>
  )
}
