/** What a figure may be at most. */
export const LIMITS = {
  written: 1.25,
  queried: 1.45,
  blocking: 1.75,
  worstKind: 1.7,
  growth: 1.1,
  rerun: 1.5,
  againstGoodSql: 1 / 30,
  againstSpecification: 1 / 60,
  againstTanstackDb: 1,
  againstCrossfilter: 1,
  selected: 1.2,
  firstFiguresMs: 50,
  database: 2.75,
} as const

/** A figure beside its limit. */
export interface Figure {
  figure: string
  value: number
  limit: number
  met: boolean
}

export const figure = (name: string, value: number, limit: keyof typeof LIMITS): Figure => ({
  figure: name,
  value,
  limit: LIMITS[limit],
  met: value <= LIMITS[limit],
})
