import { Events, makeSchema, Schema, State } from '@livestore/livestore'
import {
  defineTelemetry,
  type Fact,
  linkCompleted,
  linkCreated,
  linkDeleted,
  linkInteracted,
  linkRestored,
  linkUncompleted,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import type { Host } from './openHost.ts'
import { atOf, on } from './story.ts'

const updatedAt = Schema.Number
const linkId = Schema.String

// A link used to be made without its domain, and to fail without a reason.
const events = {
  linkCreatedV1: Events.synced({
    name: 'v1.LinkCreated',
    schema: Schema.Struct({ id: Schema.String, url: Schema.String, updatedAt }),
  }),
  linkCreated: Events.synced({
    name: 'v2.LinkCreated',
    schema: Schema.Struct({
      id: Schema.String,
      url: Schema.String,
      domain: Schema.String,
      updatedAt,
    }),
  }),
  linkMarked: Events.synced({
    name: 'v1.LinkMarked',
    schema: Schema.Struct({
      linkId,
      as: Schema.Literal('done', 'open', 'deleted', 'restored'),
      updatedAt,
    }),
  }),
  linkProcessed: Events.synced({
    name: 'v1.LinkProcessed',
    schema: Schema.Struct({
      linkId,
      status: Schema.Literal('started', 'completed', 'failed', 'cancelled'),
      updatedAt,
    }),
  }),
  linkProcessingFailed: Events.synced({
    name: 'v2.LinkProcessingFailed',
    schema: Schema.Struct({ linkId, error: Schema.String, updatedAt }),
  }),
  linkUsed: Events.synced({
    name: 'v1.LinkUsed',
    schema: Schema.Struct({ linkId, how: Schema.String, updatedAt }),
  }),
}

const { boolean, integer, table, text } = State.SQLite

const tables = {
  links: table({
    name: 'links',
    columns: {
      id: text({ primaryKey: true }),
      url: text(),
      domain: text({ nullable: true }),
      done: boolean({ default: false }),
      deleted: boolean({ default: false }),
      createdAt: integer(),
    },
    indexes: [{ name: 'links_url', columns: ['url'], isUnique: true }],
  }),
  status: table({
    name: 'link_status',
    columns: { linkId: text({ primaryKey: true }), status: text() },
  }),
  uses: table({
    name: 'link_uses',
    columns: { id: text({ primaryKey: true }), usedAt: integer() },
  }),
}
const { links, status, uses } = tables

const ENDS = {
  started: processingStarted,
  completed: processingCompleted,
  cancelled: processingCancelled,
} as const

const setStatus = (linkId: string, to: string) =>
  status.insert({ linkId, status: to }).onConflict('linkId', 'update', { status: to })

const MARKS = {
  done: { fact: linkCompleted, change: { done: true } },
  open: { fact: linkUncompleted, change: { done: false } },
  deleted: { fact: linkDeleted, change: { deleted: true } },
  restored: { fact: linkRestored, change: { deleted: false } },
} as const

const materializers = State.SQLite.materializers(events, {
  'v1.LinkCreated': ({ id, url, updatedAt }) =>
    links.insert({ id, url, domain: null, createdAt: updatedAt }).onConflict('url', 'ignore'),
  'v2.LinkCreated': ({ id, url, domain, updatedAt }) =>
    links.insert({ id, url, domain, createdAt: updatedAt }).onConflict('url', 'ignore'),
  'v1.LinkMarked': ({ linkId, as }) => links.update(MARKS[as].change).where({ id: linkId }),
  'v1.LinkProcessed': ({ linkId, status }) => setStatus(linkId, status),
  'v2.LinkProcessingFailed': ({ linkId }) => setStatus(linkId, 'failed'),
  'v1.LinkUsed': ({ linkId, how, updatedAt }) =>
    uses
      .insert({ id: `${linkId} ${how} ${updatedAt}`, usedAt: updatedAt })
      .onConflict('id', 'ignore'),
})

const telemetry = defineTelemetry<typeof events>({
  'v1.LinkCreated': ({ id, url, updatedAt }) =>
    linkCreated({ linkId: id, url, at: updatedAt, uniqueUrl: true }),
  'v2.LinkCreated': ({ id, url, domain, updatedAt }) =>
    linkCreated({ linkId: id, url, domain, at: updatedAt, uniqueUrl: true }),
  'v1.LinkMarked': ({ linkId, as, updatedAt }) => MARKS[as].fact({ linkId, at: updatedAt }),
  'v1.LinkProcessed': ({ linkId, status, updatedAt: at }) => {
    if (status === 'failed') return processingFailed({ linkId, error: '', at })
    return ENDS[status]({ linkId, at })
  },
  'v2.LinkProcessingFailed': ({ linkId, error, updatedAt }) =>
    processingFailed({ linkId, error, at: updatedAt }),
  'v1.LinkUsed': ({ linkId, how, updatedAt }) =>
    linkInteracted({ linkId, kind: how, at: updatedAt }),
})

const schema = makeSchema({
  events: { ...events, ...telemetry.events },
  state: State.SQLite.makeState({
    tables: { ...tables, ...telemetry.tables },
    materializers: telemetry.materializers(materializers),
  }),
})

const mark = (linkId: string, as: keyof typeof MARKS, updatedAt: number) =>
  events.linkMarked({ linkId, as, updatedAt })

// Before Saturday in the first versions; titles not at all.
const eventsOf = (fact: Fact) => {
  const { linkId } = fact
  const updatedAt = atOf(fact)
  const isOld = updatedAt < on('Sat 00:00')
  switch (fact.type) {
    case 'linkCreated': {
      const { url, domain } = fact
      return isOld
        ? events.linkCreatedV1({ id: linkId, url, updatedAt })
        : events.linkCreated({ id: linkId, url, domain: domain ?? '', updatedAt })
    }
    case 'linkMetadataFetched':
      return []
    case 'linkCompleted':
      return mark(linkId, 'done', updatedAt)
    case 'linkUncompleted':
      return mark(linkId, 'open', updatedAt)
    case 'linkDeleted':
      return mark(linkId, 'deleted', updatedAt)
    case 'linkRestored':
      return mark(linkId, 'restored', updatedAt)
    case 'processingStarted':
      return events.linkProcessed({ linkId, status: 'started', updatedAt })
    case 'processingCompleted':
      return events.linkProcessed({ linkId, status: 'completed', updatedAt })
    case 'processingFailed':
      return isOld
        ? events.linkProcessed({ linkId, status: 'failed', updatedAt })
        : events.linkProcessingFailed({ linkId, error: fact.error, updatedAt })
    case 'processingCancelled':
      return events.linkProcessed({ linkId, status: 'cancelled', updatedAt })
    case 'linkInteracted':
      return events.linkUsed({ linkId, how: fact.kind, updatedAt })
  }
}

const ownFigures = `
  SELECT
    (SELECT count(*) FROM links WHERE NOT deleted) AS totalLinks,
    (SELECT count(*) FROM links WHERE NOT deleted AND done) AS completedLinks,
    (SELECT count(*) FROM links WHERE deleted) AS deletedLinks,
    (SELECT count(*) FROM links JOIN link_status ON linkId = id
      WHERE NOT deleted AND status = 'started') AS pendingProcessing,
    (SELECT count(*) FROM links JOIN link_status ON linkId = id
      WHERE NOT deleted AND status = 'failed') AS failedProcessing,
    (SELECT count(*) FROM links WHERE NOT deleted AND createdAt >= $today) AS linksToday,
    (SELECT count(*) FROM links WHERE NOT deleted AND createdAt >= $week) AS linksThisWeek,
    (SELECT count(*) FROM link_uses WHERE usedAt >= $today) AS interactionsToday`

/** A host that keeps one link a URL, whose events have two versions and `updatedAt` alone. */
export const uniqueUrlHost: Host = { schema, eventsOf, ownFigures }
