import type { DayKey } from '../model/day.ts'
import type { KindSeries } from '../model/kindSeries.ts'
import type { Range } from '../model/range.ts'
import type { SeriesPoint } from '../model/seriesPoint.ts'
import type { Messages, MetricWords } from '../settings/messages.ts'

/** What a LinksChart draws, says in its tooltip and lists in its table. */
export interface LinksChartFigures {
  points: readonly SeriesPoint[]
  /** What the points are made up of; empty where that is not told. */
  kinds: readonly KindSeries[]
  range: Range
  words: Messages['linksChart'] & MetricWords
  /** Since when is tracked, in words, if the range began earlier. */
  since: string | undefined
  selectedDay: DayKey | undefined
  /** Selects a day; not there where the points are none. */
  onSelect: ((day: DayKey) => void) | undefined
}
