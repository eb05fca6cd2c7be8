/** One hour, day or week of a series. */
export interface SeriesPoint {
  /** `YYYY-MM-DD` in the viewer's zone (a week's: its first day), or `YYYY-MM-DDTHH:mm±hh:mm`. */
  key: string
  /** Null for a point wholly before tracking began. */
  count: number | null
  /** The same of the point as many places earlier as the range has points. */
  previous: number | null
  /** Whether the point holds now, and so is not over. */
  partial: boolean
}
