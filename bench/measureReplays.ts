import { inOneChild } from './inChild.ts'
import type { ReplayedHost } from './measures/replay.ts'

/** How long each host takes to replay so many events, in ms. */
export const measureReplays = async (events: number): Promise<Record<ReplayedHost, number>> => ({
  // Apart: without a transaction one writes to the disk all the time, which disturbs others.
  ...(await inTurns(['bare', 'withTelemetry'], events)),
  ...(await inTurns(
    ['bareInTransactionAlone', 'bareInTransaction', 'withTelemetryInTransaction'],
    events,
  )),
})

/** Each in a process of its own, and a slice of each in turn. */
const inTurns = async <Host extends ReplayedHost>(
  hosts: readonly Host[],
  events: number,
): Promise<Record<Host, number>> => {
  const times = Object.fromEntries(hosts.map((host) => [host, 0])) as Record<Host, number>
  const going = new Map(hosts.map((host) => [host, inOneChild()]))
  // Writing a log is not timed, so the processes share the machine.
  await Promise.all([...going].map(([host, { measure }]) => measure('prepareReplay', host, events)))
  while (going.size > 0) {
    for (const [host, { measure, end }] of going) {
      const { time, isDone } = await measure('replay')
      times[host] += time
      if (!isDone) continue
      going.delete(host)
      end()
    }
  }
  return times
}
