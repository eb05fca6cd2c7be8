import type { CommitTimes } from './commitRounds.ts'
import type { describeMachine } from './describeMachine.ts'
import type { Variant } from './measures/commits.ts'
import type { Libraries } from './measures/libraries.ts'
import type { Memory } from './measures/memory.ts'
import type { PageTimes } from './measures/page.ts'
import type { ReplayedHost } from './measures/replay.ts'
import type { Rerun } from './measures/reruns.ts'
import type { Rival } from './measures/rivals.ts'
import type { Measured } from './statistics.ts'
import type { Bytes } from './weigh.ts'

/** Of one size, with the number of links. */
export type BySize<Value> = { links: number; value: Value }[]

/** What was measured in one run of the bench. Times are ms, sizes bytes. */
export interface Results {
  date: string
  command: string
  machine: ReturnType<typeof describeMachine>
  commits: BySize<CommitTimes<Variant>>
  /** A whole commit with all panels' queries, the mean of the kinds of events, of few and of many. */
  growth: Record<'few' | 'many', { links: number; time: number }>
  rivals: BySize<Record<Rival, Measured>>
  libraries: BySize<Libraries>
  reruns: Rerun[]
  firstFigures: BySize<Measured>
  /** Null where it was left out: of few events, a replay is mostly its beginning. */
  replay: (Record<ReplayedHost, number> & { events: number }) | null
  memory: { links: number; bare: Memory; withTelemetry: Memory }
  page: PageTimes & { links: number }
  bytes: Bytes
}
