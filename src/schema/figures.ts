import { State } from '@livestore/livestore'

/**
 * What a fact can change, seen from the queries. LiveStore wakes a live query when a table that it
 * reads is written; most facts write the same few tables, so each family of figures has an empty
 * table that stands for "this changed". A fact names those, a query mentions its own.
 *
 * - `links`: which links there are: counts per domain, creations
 * - `tracking`: since when there are any
 * - `stocks`: links by state
 * - `attempts`: attempts that ended, and how long they took
 * - `failures`: failed attempts, and what became of them and their links
 * - `listed`: the same of those failed attempts that queries list (listed.ts)
 * - `interactions`: interactions by time
 * - `log`: the last event, facts that could not be counted
 */
export type Figure = FigureByTime | 'tracking' | 'failures' | 'listed' | 'log'

/**
 * The figures that are kept by time. What of them is over hardly ever changes, so it has a table of
 * its own: a query that reads 29 days and today reads the 29 again only for what comes late.
 */
export type FigureByTime = 'links' | 'stocks' | 'attempts' | 'interactions'

const marker = <Name extends string>(name: Name) =>
  State.SQLite.table({ name, columns: { id: State.SQLite.integer({ primaryKey: true }) } })

/** The empty tables behind the figures. */
export const figureTables = {
  telemetryLinksChanged: marker('telemetry_links_changed_v1'),
  telemetryLinksPastChanged: marker('telemetry_links_past_changed_v1'),
  telemetryTrackingChanged: marker('telemetry_tracking_changed_v1'),
  telemetryStocksChanged: marker('telemetry_stocks_changed_v1'),
  telemetryStocksPastChanged: marker('telemetry_stocks_past_changed_v1'),
  telemetryAttemptsChanged: marker('telemetry_attempts_changed_v1'),
  telemetryAttemptsPastChanged: marker('telemetry_attempts_past_changed_v1'),
  telemetryInteractionsChanged: marker('telemetry_interactions_changed_v1'),
  telemetryInteractionsPastChanged: marker('telemetry_interactions_past_changed_v1'),
  telemetryFailuresChanged: marker('telemetry_failures_changed_v1'),
  telemetryListedChanged: marker('telemetry_listed_changed_v1'),
  telemetryLogChanged: marker('telemetry_log_changed_v1'),
}

const changed = (figure: Figure) => `telemetry_${figure}_changed_v1` as const
const pastChanged = (figure: FigureByTime) => `telemetry_${figure}_past_changed_v1` as const

const BY_TIME: readonly Figure[] = [
  'links',
  'stocks',
  'attempts',
  'interactions',
] satisfies FigureByTime[]

const isByTime = (figure: Figure): figure is FigureByTime => BY_TIME.includes(figure)

/**
 * The tables that a change of these figures counts as writing.
 *
 * @param isOfPast whether it can be of what is over (past.ts)
 */
export const writesTo = (figures: readonly Figure[], isOfPast: boolean): string[] => [
  ...figures.map(changed),
  ...(isOfPast ? figures.filter(isByTime).map(pastChanged) : []),
]

/** The condition, always true, by which a query's SQL listens to a figure. */
export const listensTo = (figure: Figure): string => mentions(changed(figure))

/** The same for what of the figure is over. */
export const listensToPast = (figure: FigureByTime): string => mentions(pastChanged(figure))

const mentions = (table: string) => `NOT EXISTS (SELECT 1 FROM ${table})`
