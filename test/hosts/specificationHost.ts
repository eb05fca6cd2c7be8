import { Events, makeSchema, Schema, State } from '@livestore/livestore'
import { defineTelemetry, type Fact, type FactMapping } from '../../src/schema/index.ts'
import type { Host } from './openHost.ts'
import { atOf } from './story.ts'

const text = Schema.String
const optionalText = Schema.NullOr(Schema.String)
const date = Schema.Date

const events = {
  linkCreated: Events.synced({
    name: 'v1.LinkCreated',
    schema: Schema.Struct({ id: text, url: text, domain: text, createdAt: date }),
  }),
  linkMetadataFetched: Events.synced({
    name: 'v1.LinkMetadataFetched',
    schema: Schema.Struct({
      linkId: text,
      title: optionalText,
      description: optionalText,
      favicon: optionalText,
    }),
  }),
  linkCompleted: Events.synced({
    name: 'v1.LinkCompleted',
    schema: Schema.Struct({ linkId: text, completedAt: date }),
  }),
  linkUncompleted: Events.synced({
    name: 'v1.LinkUncompleted',
    schema: Schema.Struct({ linkId: text, uncompletedAt: date }),
  }),
  linkDeleted: Events.synced({
    name: 'v1.LinkDeleted',
    schema: Schema.Struct({ linkId: text, deletedAt: date }),
  }),
  linkRestored: Events.synced({
    name: 'v1.LinkRestored',
    schema: Schema.Struct({ linkId: text, restoredAt: date }),
  }),
  linkProcessingStarted: Events.synced({
    name: 'v1.LinkProcessingStarted',
    schema: Schema.Struct({ linkId: text, startedAt: date }),
  }),
  linkProcessingCompleted: Events.synced({
    name: 'v1.LinkProcessingCompleted',
    schema: Schema.Struct({
      linkId: text,
      completedAt: date,
    }),
  }),
  linkProcessingFailed: Events.synced({
    name: 'v1.LinkProcessingFailed',
    schema: Schema.Struct({
      linkId: text,
      error: text,
      failedAt: date,
    }),
  }),
  linkProcessingCancelled: Events.synced({
    name: 'v1.LinkProcessingCancelled',
    schema: Schema.Struct({
      linkId: text,
      cancelledAt: date,
    }),
  }),
  linkInteracted: Events.synced({
    name: 'v1.LinkInteracted',
    schema: Schema.Struct({ linkId: text, type: text, timestamp: date }),
  }),
}

const { integer, table } = State.SQLite
const id = () => State.SQLite.text({ primaryKey: true })
const instant = () => integer({ nullable: true })

const tables = {
  links: table({
    name: 'links',
    columns: {
      id: id(),
      url: State.SQLite.text(),
      domain: State.SQLite.text(),
      createdAt: integer(),
      completedAt: instant(),
      deletedAt: instant(),
    },
  }),
  processing: table({
    name: 'link_processing_status',
    columns: { linkId: id(), status: State.SQLite.text() },
  }),
  interactions: table({ name: 'link_interactions', columns: { id: id(), timestamp: integer() } }),
}
const { links, processing, interactions } = tables

const setStatus = (linkId: string, status: string) =>
  processing.insert({ linkId, status }).onConflict('linkId', 'update', { status })

const materializers = State.SQLite.materializers(events, {
  'v1.LinkCreated': ({ createdAt, ...link }) =>
    links
      .insert({ ...link, createdAt: createdAt.getTime(), completedAt: null, deletedAt: null })
      .onConflict('id', 'ignore'),
  'v1.LinkMetadataFetched': () => [],
  'v1.LinkCompleted': ({ linkId, completedAt }) =>
    links.update({ completedAt: completedAt.getTime() }).where({ id: linkId }),
  'v1.LinkUncompleted': ({ linkId }) => links.update({ completedAt: null }).where({ id: linkId }),
  'v1.LinkDeleted': ({ linkId, deletedAt }) =>
    links.update({ deletedAt: deletedAt.getTime() }).where({ id: linkId }),
  'v1.LinkRestored': ({ linkId }) => links.update({ deletedAt: null }).where({ id: linkId }),
  'v1.LinkProcessingStarted': ({ linkId }) => setStatus(linkId, 'pending'),
  'v1.LinkProcessingCompleted': ({ linkId }) => setStatus(linkId, 'completed'),
  'v1.LinkProcessingFailed': ({ linkId }) => setStatus(linkId, 'failed'),
  'v1.LinkProcessingCancelled': ({ linkId }) => setStatus(linkId, 'cancelled'),
  'v1.LinkInteracted': ({ linkId, type, timestamp }) =>
    interactions
      .insert({ id: `${linkId} ${type} ${timestamp.getTime()}`, timestamp: timestamp.getTime() })
      .onConflict('id', 'ignore'),
})

const eventsOf = (fact: Fact) => {
  const { linkId } = fact
  const at = new Date(atOf(fact))
  switch (fact.type) {
    case 'linkCreated':
      return events.linkCreated({
        id: linkId,
        url: fact.url,
        domain: fact.domain ?? '',
        createdAt: at,
      })
    case 'linkMetadataFetched':
      return events.linkMetadataFetched({
        linkId,
        title: fact.title ?? null,
        description: null,
        favicon: null,
      })
    case 'linkCompleted':
      return events.linkCompleted({ linkId, completedAt: at })
    case 'linkUncompleted':
      return events.linkUncompleted({ linkId, uncompletedAt: at })
    case 'linkDeleted':
      return events.linkDeleted({ linkId, deletedAt: at })
    case 'linkRestored':
      return events.linkRestored({ linkId, restoredAt: at })
    case 'processingStarted':
      return events.linkProcessingStarted({ linkId, startedAt: at })
    case 'processingCompleted':
      return events.linkProcessingCompleted({ linkId, completedAt: at })
    case 'processingFailed':
      return events.linkProcessingFailed({ linkId, error: fact.error, failedAt: at })
    case 'processingCancelled':
      return events.linkProcessingCancelled({ linkId, cancelledAt: at })
    case 'linkInteracted':
      return events.linkInteracted({ linkId, type: fact.kind, timestamp: at })
  }
}

const ownFigures = `
  SELECT
    (SELECT count(*) FROM links WHERE deletedAt IS NULL) AS totalLinks,
    (SELECT count(completedAt) FROM links WHERE deletedAt IS NULL) AS completedLinks,
    (SELECT count(deletedAt) FROM links) AS deletedLinks,
    (SELECT count(*) FROM links JOIN link_processing_status ON linkId = id
      WHERE deletedAt IS NULL AND status = 'pending') AS pendingProcessing,
    (SELECT count(*) FROM links JOIN link_processing_status ON linkId = id
      WHERE deletedAt IS NULL AND status = 'failed') AS failedProcessing,
    (SELECT count(*) FROM links WHERE deletedAt IS NULL AND createdAt >= $today) AS linksToday,
    (SELECT count(*) FROM links WHERE deletedAt IS NULL AND createdAt >= $week) AS linksThisWeek,
    (SELECT count(*) FROM link_interactions WHERE timestamp >= $today) AS interactionsToday`

/** A host with the specification's events and fields, whose instants are dates, mapped so. */
export const specificationHost = (mapping: FactMapping<typeof events>): Host => {
  const telemetry = defineTelemetry<typeof events>(mapping)
  const schema = makeSchema({
    events: { ...events, ...telemetry.events },
    state: State.SQLite.makeState({
      tables: { ...tables, ...telemetry.tables },
      materializers: telemetry.materializers(materializers),
    }),
  })
  return { schema, eventsOf, ownFigures }
}
