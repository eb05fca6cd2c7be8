import { Events, makeSchema, Schema, State } from '@livestore/livestore'
import {
  defineTelemetry,
  linkCompleted,
  linkCreated,
  linkDeleted,
  processingCompleted,
  processingFailed,
  processingStarted,
} from 'livestore-telemetry/schema'

export const events = {
  articleSaved: Events.synced({
    name: 'v1.ArticleSaved',
    schema: Schema.Struct({ id: Schema.String, url: Schema.String, savedAt: Schema.Number }),
  }),
  articleRead: Events.synced({
    name: 'v1.ArticleRead',
    schema: Schema.Struct({ id: Schema.String, readAt: Schema.Number }),
  }),
  articleRemoved: Events.synced({
    name: 'v1.ArticleRemoved',
    schema: Schema.Struct({ id: Schema.String, removedAt: Schema.Number }),
  }),
  downloadStarted: Events.synced({
    name: 'v1.DownloadStarted',
    schema: Schema.Struct({ id: Schema.String, startedAt: Schema.Number }),
  }),
  downloadEnded: Events.synced({
    name: 'v1.DownloadEnded',
    schema: Schema.Struct({
      id: Schema.String,
      problem: Schema.NullOr(Schema.String),
      endedAt: Schema.Number,
    }),
  }),
}

const tables = {
  articles: State.SQLite.table({
    name: 'articles',
    columns: {
      id: State.SQLite.text({ primaryKey: true }),
      url: State.SQLite.text(),
      read: State.SQLite.boolean({ default: false }),
    },
  }),
}

const materializers = State.SQLite.materializers(events, {
  'v1.ArticleSaved': ({ id, url }) =>
    tables.articles.insert({ id, url }).onConflict('id', 'ignore'),
  'v1.ArticleRead': ({ id }) => tables.articles.update({ read: true }).where({ id }),
  'v1.ArticleRemoved': ({ id }) => tables.articles.delete().where({ id }),
  'v1.DownloadStarted': () => [],
  'v1.DownloadEnded': () => [],
})

const telemetry = defineTelemetry<typeof events>({
  'v1.ArticleSaved': ({ id, url, savedAt }) =>
    linkCreated({ linkId: id, url, domain: new URL(url).hostname, at: savedAt }),
  'v1.ArticleRead': ({ id, readAt }) => linkCompleted({ linkId: id, at: readAt }),
  'v1.ArticleRemoved': ({ id, removedAt }) => linkDeleted({ linkId: id, at: removedAt }),
  'v1.DownloadStarted': ({ id, startedAt }) => processingStarted({ linkId: id, at: startedAt }),
  'v1.DownloadEnded': ({ id, problem, endedAt }) =>
    problem === null
      ? processingCompleted({ linkId: id, at: endedAt })
      : processingFailed({ linkId: id, error: problem, at: endedAt }),
})

export const schema = makeSchema({
  events: { ...events, ...telemetry.events },
  state: State.SQLite.makeState({
    tables: { ...tables, ...telemetry.tables },
    materializers: telemetry.materializers(materializers),
  }),
})
