import { makeSchema, State } from '@livestore/livestore'
import { events } from '../../src/fixtures/linkBucket/events.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { tables } from '../../src/fixtures/linkBucket/tables.ts'

const { integer, text, table } = State.SQLite

const links = table({
  name: 'links',
  columns: tables.links.sqliteDef.columns,
  indexes: [
    { name: 'links_created', columns: ['deletedAt', 'createdAt'] },
    { name: 'links_domain', columns: ['deletedAt', 'domain'] },
    { name: 'links_completed', columns: ['deletedAt', 'completedAt'] },
  ],
})

const linkProcessingStatus = table({
  name: 'link_processing_status',
  columns: tables.linkProcessingStatus.sqliteDef.columns,
  indexes: [{ name: 'link_processing_status_status', columns: ['status', 'linkId'] }],
})

const linkInteractions = table({
  name: 'link_interactions',
  columns: tables.linkInteractions.sqliteDef.columns,
  indexes: [{ name: 'link_interactions_timestamp', columns: ['timestamp'] }],
})

const linkAttempts = table({
  name: 'link_attempts',
  columns: {
    linkId: text({ primaryKey: true }),
    attempt: integer({ primaryKey: true }),
    startedAt: integer({ nullable: true }),
    endedAt: integer({ nullable: true }),
    outcome: text(),
    error: text({ nullable: true }),
  },
  indexes: [
    { name: 'link_attempts_ended', columns: ['endedAt', 'outcome', 'startedAt'] },
    { name: 'link_attempts_failed', columns: ['outcome', 'endedAt'] },
  ],
})

/**
 * The link bucket as someone keeps it who asks the dashboard's questions in SQL: with a row an
 * attempt at processing, and the indexes that the questions can use. Attempts come from the
 * snapshot alone; what is committed to this host here is links.
 */
export const schema = makeSchema({
  events,
  state: State.SQLite.makeState({
    tables: { ...tables, links, linkProcessingStatus, linkInteractions, linkAttempts },
    materializers,
  }),
})
