import type { KindSeries } from '../model/kindSeries.ts'
import type { LinksChartRow } from './linksChartRows.ts'

/** What the series of a LinksChart are drawn from, whatever their form. */
export interface LinksChartSeriesProps {
  rows: readonly LinksChartRow[]
  kinds: readonly KindSeries[]
  /** The id of the pattern for kinds without a shade of their own. */
  stripesId: string
}
