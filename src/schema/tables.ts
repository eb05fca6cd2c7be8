import { State } from '@livestore/livestore'
import { NO_BUCKET } from './key.ts'

const { integer, real, text } = State.SQLite

const count = () => integer({ default: 0 })

// LiveStore records the changes of every event table by table and column by column: so what hardly any
// event writes has a table of its own, and what nearly every event writes is narrow.

/**
 * A row a link, known or not: all that a later fact needs to know of it. `createdAt` is null until
 * the link is known, `changedIn` the bucket in which it last changed a stock. Of attempts it remembers
 * the latest, of starts and ends the last, so that one said again can be told.
 */
const links = State.SQLite.table({
  name: 'telemetry_links_v1',
  columns: {
    linkId: text({ primaryKey: true }),
    domain: integer({ default: 1 }),
    createdAt: integer({ nullable: true }),
    url: text({ nullable: true }),
    title: text({ nullable: true }),
    completed: count(),
    deleted: count(),
    attempts: count(),
    open: count(),
    startedAt: integer({ nullable: true }),
    endedAt: integer({ nullable: true }),
    endedAs: integer({ nullable: true }),
    completedAttempt: count(),
    changedIn: integer({ default: NO_BUCKET }),
  },
})

/**
 * A row a failed attempt, numbered within its link, with the domain that the link had then, and the
 * pattern that it shares with others of its kind (errorPattern.ts).
 */
const failures = State.SQLite.table({
  name: 'telemetry_failures_v1',
  columns: {
    linkId: text({ primaryKey: true }),
    attempt: integer({ primaryKey: true }),
    domain: integer(),
    failedAt: integer(),
    message: text(),
    pattern: text(),
    text: text(),
    textLength: integer(),
  },
  indexes: [
    { name: 'telemetry_failures_v1_failed_at', columns: ['failedAt'] },
    { name: 'telemetry_failures_v1_domain', columns: ['domain', 'failedAt'] },
  ],
})

/** A row a domain, with its links that are not deleted: row 1 is `(unknown)`, 0 stands for all. */
const domains = State.SQLite.table({
  name: 'telemetry_domains_v1',
  columns: {
    id: integer({ primaryKey: true }),
    domain: text(),
    total: count(),
  },
  indexes: [
    { name: 'telemetry_domains_v1_domain', columns: ['domain'], isUnique: true },
    { name: 'telemetry_domains_v1_total', columns: ['total', 'domain'] },
  ],
})

/**
 * Which link holds a URL, for hosts that keep one link a URL: a row a link created with `uniqueUrl`.
 * A table of its own instead of an index, which would cost every host's every link.
 */
const urls = State.SQLite.table({
  name: 'telemetry_urls_v1',
  columns: { url: text({ primaryKey: true }), linkId: text() },
})

/** Links by bucket, for all and by domain (key.ts). */
const counts = State.SQLite.table({
  name: 'telemetry_counts_v1',
  columns: {
    key: integer({ primaryKey: true }),
    // Links not deleted now, by the bucket they were created in.
    created: count(),
    // How the stocks changed; under the bucket of the present, what they are.
    total: count(),
    completed: count(),
    deleted: count(),
    pending: count(),
    failed: count(),
    // Of the present of all links alone.
    lastEventAt: integer({ nullable: true }),
  },
})

/** The last interaction with a link, known or not, so that one said again can be told. */
const interacted = State.SQLite.table({
  name: 'telemetry_interacted_v1',
  columns: { linkId: text({ primaryKey: true }), at: integer(), kind: text() },
})

/** Interactions by the host's word for their kind and by bucket, for all and by domain (key.ts). */
const interactions = State.SQLite.table({
  name: 'telemetry_interactions_v1',
  columns: {
    kind: text({ primaryKey: true }),
    key: integer({ primaryKey: true }),
    count: count(),
  },
})

/**
 * Attempts by when they ended and how: in a bin of how long they took (durationBin.ts), or in one of
 * those that took no known time (key.ts). For all and by domain, by UTC day for what is whole days,
 * and by bucket for the ends of a range, where a viewer's day is no UTC day.
 */
const attempts = State.SQLite.table({
  name: 'telemetry_attempts_v1',
  columns: {
    key: integer({ primaryKey: true }),
    count: count(),
    // How long they took in all. Clocks can be so far apart that no integer holds the sum, and SQLite
    // would refuse the event.
    durationMs: real({ default: 0 }),
  },
})

/** One row (id 0) about the log itself: since when, and what could not be counted. */
const log = State.SQLite.table({
  name: 'telemetry_log_v1',
  columns: {
    id: integer({ primaryKey: true }),
    trackingSince: integer({ nullable: true }),
    badFacts: count(),
    lastBadFact: text({ nullable: true }),
  },
})

/** The tables that hold the kit's figures. Private: the queries are the way in. */
export const rollupTables = {
  telemetryLinks: links,
  telemetryFailures: failures,
  telemetryDomains: domains,
  telemetryUrls: urls,
  telemetryCounts: counts,
  telemetryAttempts: attempts,
  telemetryInteracted: interacted,
  telemetryInteractions: interactions,
  telemetryLog: log,
}
