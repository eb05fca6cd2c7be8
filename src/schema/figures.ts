import { State } from '@livestore/livestore'

/**
 * What a fact can change, seen from the queries. LiveStore wakes a live query when a table that it
 * reads is written; most facts write the same few tables, so each family of figures has an empty
 * table that stands for "this changed". A fact names those, a query mentions its own.
 *
 * - `links`: which links there are: counts per domain, creations, since when
 * - `stocks`: links by state
 * - `attempts`: attempts that ended, and how long they took
 * - `failures`: failed attempts, and what became of them and their links
 * - `interactions`: interactions by time
 * - `log`: the last event, facts that could not be counted
 */
const FIGURES = ['links', 'stocks', 'attempts', 'failures', 'interactions', 'log'] as const

/** A family of figures that changes together. */
export type Figure = (typeof FIGURES)[number]

const tableName = (figure: Figure) => `telemetry_${figure}_changed_v1` as const

const marker = <Name extends Figure>(figure: Name) =>
  State.SQLite.table({
    name: tableName(figure),
    columns: { id: State.SQLite.integer({ primaryKey: true }) },
  })

/** The empty tables behind {@link FIGURES}. */
export const figureTables = {
  telemetryLinksChanged: marker('links'),
  telemetryStocksChanged: marker('stocks'),
  telemetryAttemptsChanged: marker('attempts'),
  telemetryFailuresChanged: marker('failures'),
  telemetryInteractionsChanged: marker('interactions'),
  telemetryLogChanged: marker('log'),
}

/** The tables that a write to these figures counts as writing. */
export const writesTo = (figures: Iterable<Figure>): ReadonlySet<string> =>
  new Set(Array.from(figures, tableName))

/** The condition, always true, by which a query's SQL listens to a figure. */
export const listensTo = (figure: Figure): string =>
  `NOT EXISTS (SELECT 1 FROM ${tableName(figure)})`
