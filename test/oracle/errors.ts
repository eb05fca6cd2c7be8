import { byCodePoint } from './codePoints.ts'
import { keptText, messageOf, whatWentWrong } from './errorText.ts'
import type { Attempt, History } from './history.ts'
import type { Options } from './log.ts'
import { wants } from './narrow.ts'
import { dayWindow, EVERYTHING, holds, type Window, windowOf } from './ranges.ts'

const becameOf = (later: readonly Attempt[]): 'recovered' | 'retrying' | 'failed' => {
  if (later.some(({ end }) => end?.outcome === 'completed')) return 'recovered'
  return later.some(({ end }) => end === null) ? 'retrying' : 'failed'
}

/** The failed attempts that ended in a stretch of time, in recentErrors' order. */
const failuresIn = (
  { links, attempts }: History,
  options: Options,
  window: Window,
  includeDeleted: boolean,
) =>
  [...attempts.entries()]
    .filter(([linkId]) => includeDeleted || !links.get(linkId)?.deleted)
    .flatMap(([linkId, all]) =>
      all.flatMap(({ number, end }) =>
        end?.outcome === 'failed' && holds(window, end.at) && wants(options, end)
          ? {
              linkId,
              url: links.get(linkId)?.url ?? null,
              title: links.get(linkId)?.title ?? null,
              failedAt: end.at,
              message: messageOf(end.error),
              text: keptText(end.error),
              textLength: end.error.length,
              attempt: number,
              state: becameOf(all.slice(number)),
            }
          : [],
      ),
    )
    .sort(
      (a, b) => b.failedAt - a.failedAt || byCodePoint(a.linkId, b.linkId) || b.attempt - a.attempt,
    )

export const recentErrors = (
  history: History,
  {
    limit = 20,
    includeDeleted = false,
    state,
    ...options
  }: Options & { limit?: number; includeDeleted?: boolean; state?: ReturnType<typeof becameOf> },
) => {
  const { day, timeZone } = options
  const window = day === undefined ? EVERYTHING : dayWindow(day, timeZone)
  return failuresIn(history, options, window, includeDeleted)
    .filter((failure) => state === undefined || failure.state === state)
    .slice(0, limit)
}

/** How many failed attempts are grouped, the latest. */
const GROUPED = 1000

export const errorGroups = (
  history: History,
  { limit = 20, ...options }: Options & { limit?: number },
) => {
  const failures = failuresIn(history, options, windowOf(options), false).slice(0, GROUPED)
  return [...Map.groupBy(failures, ({ message }) => whatWentWrong(message))]
    .map(([message, group]) => ({
      message,
      count: group.length,
      links: new Set(group.map(({ linkId }) => linkId)).size,
      firstAt: Math.min(...group.map(({ failedAt }) => failedAt)),
      lastAt: Math.max(...group.map(({ failedAt }) => failedAt)),
      unresolved: group.filter(({ state }) => state !== 'recovered').length,
    }))
    .sort((a, b) => b.count - a.count || byCodePoint(a.message, b.message))
    .slice(0, limit)
}
