import { Events, makeSchema, Schema, State } from '@livestore/livestore'
import {
  defineTelemetry,
  type Fact,
  linkCompleted,
  linkCreated,
  linkDeleted,
  linkInteracted,
  linkMetadataFetched,
  linkRestored,
  linkUncompleted,
  processingCancelled,
  processingCompleted,
  processingFailed,
  processingStarted,
} from '../../src/schema/index.ts'
import type { Host } from './openHost.ts'
import { atOf } from './story.ts'

const bookmark = Schema.Number
const time = Schema.String

const events = {
  bookmarkAdded: Events.synced({
    name: 'v1.BookmarkAdded',
    schema: Schema.Struct({ bookmark, href: Schema.String, host: Schema.String, time }),
  }),
  bookmarkNamed: Events.synced({
    name: 'v1.BookmarkNamed',
    schema: Schema.Struct({ bookmark, name: Schema.String }),
  }),
  bookmarkMoved: Events.synced({
    name: 'v1.BookmarkMoved',
    schema: Schema.Struct({ bookmark, to: Schema.Literal('read', 'unread', 'bin', 'list'), time }),
  }),
  scan: Events.synced({
    name: 'v1.Scan',
    schema: Schema.Struct({ bookmark, is: Schema.Literal('on', 'done', 'off'), time }),
  }),
  scanBroke: Events.synced({
    name: 'v1.ScanBroke',
    schema: Schema.Struct({ bookmark, because: Schema.String, time }),
  }),
  visited: Events.synced({
    name: 'v1.Visited',
    schema: Schema.Struct({ bookmark, how: Schema.String, time }),
  }),
}

const { boolean, integer, table, text } = State.SQLite

const tables = {
  bookmarks: table({
    name: 'bookmarks',
    columns: {
      id: integer({ primaryKey: true }),
      read: boolean({ default: false }),
      binned: boolean({ default: false }),
      added: text(),
    },
  }),
  scans: table({
    name: 'scans',
    columns: { bookmark: integer({ primaryKey: true }), state: text() },
  }),
  visits: table({
    name: 'visits',
    columns: {
      bookmark: integer({ primaryKey: true }),
      time: text({ primaryKey: true }),
      how: text({ primaryKey: true }),
    },
  }),
}
const { bookmarks, scans, visits } = tables

const MOVES = {
  read: { fact: linkCompleted, change: { read: true } },
  unread: { fact: linkUncompleted, change: { read: false } },
  bin: { fact: linkDeleted, change: { binned: true } },
  list: { fact: linkRestored, change: { binned: false } },
} as const

const SCANS = { on: processingStarted, done: processingCompleted, off: processingCancelled }

const setScan = (bookmark: number, state: string) =>
  scans.insert({ bookmark, state }).onConflict('bookmark', 'update', { state })

const materializers = State.SQLite.materializers(events, {
  'v1.BookmarkAdded': ({ bookmark, time }) =>
    bookmarks.insert({ id: bookmark, added: time }).onConflict('id', 'ignore'),
  'v1.BookmarkNamed': () => [],
  'v1.BookmarkMoved': ({ bookmark, to }) =>
    bookmarks.update(MOVES[to].change).where({ id: bookmark }),
  'v1.Scan': ({ bookmark, is }) => setScan(bookmark, is),
  'v1.ScanBroke': ({ bookmark }) => setScan(bookmark, 'broke'),
  'v1.Visited': (visit) => visits.insert(visit).onConflict(['bookmark', 'time', 'how'], 'ignore'),
})

// What the kit does not take, the mapping converts: a number to a linkId, a text to an instant.
const of = ({ bookmark, time }: { bookmark: number; time: string }) => ({
  linkId: String(bookmark),
  at: Date.parse(time),
})

const telemetry = defineTelemetry<typeof events>({
  'v1.BookmarkAdded': (event) => linkCreated({ ...of(event), url: event.href, domain: event.host }),
  'v1.BookmarkNamed': ({ bookmark, name }) =>
    linkMetadataFetched({ linkId: String(bookmark), title: name }),
  'v1.BookmarkMoved': (event) => MOVES[event.to].fact(of(event)),
  'v1.Scan': (event) => SCANS[event.is](of(event)),
  'v1.ScanBroke': (event) => processingFailed({ ...of(event), error: event.because }),
  'v1.Visited': (event) => linkInteracted({ ...of(event), kind: event.how }),
})

const schema = makeSchema({
  events: { ...events, ...telemetry.events },
  state: State.SQLite.makeState({
    tables: { ...tables, ...telemetry.tables },
    materializers: telemetry.materializers(materializers),
  }),
})

// 09:00 in UTC is said as 14:45 in Kathmandu.
const inKathmandu = (at: number): string =>
  new Date(at + 345 * 60_000).toISOString().replace('Z', '+05:45')

const eventsOf = (fact: Fact) => {
  const bookmark = Number(fact.linkId)
  if (fact.type === 'linkMetadataFetched') {
    return events.bookmarkNamed({ bookmark, name: fact.title ?? '' })
  }
  const time = inKathmandu(atOf(fact))
  switch (fact.type) {
    case 'linkCreated':
      return events.bookmarkAdded({ bookmark, href: fact.url, host: fact.domain ?? '', time })
    case 'linkCompleted':
      return events.bookmarkMoved({ bookmark, to: 'read', time })
    case 'linkUncompleted':
      return events.bookmarkMoved({ bookmark, to: 'unread', time })
    case 'linkDeleted':
      return events.bookmarkMoved({ bookmark, to: 'bin', time })
    case 'linkRestored':
      return events.bookmarkMoved({ bookmark, to: 'list', time })
    case 'processingStarted':
      return events.scan({ bookmark, is: 'on', time })
    case 'processingCompleted':
      return events.scan({ bookmark, is: 'done', time })
    case 'processingFailed':
      return events.scanBroke({ bookmark, because: fact.error, time })
    case 'processingCancelled':
      return events.scan({ bookmark, is: 'off', time })
    case 'linkInteracted':
      return events.visited({ bookmark, how: fact.kind, time })
  }
}

const ownFigures = `
  SELECT
    (SELECT count(*) FROM bookmarks WHERE NOT binned) AS totalLinks,
    (SELECT count(*) FROM bookmarks WHERE NOT binned AND read) AS completedLinks,
    (SELECT count(*) FROM bookmarks WHERE binned) AS deletedLinks,
    (SELECT count(*) FROM bookmarks JOIN scans ON bookmark = id
      WHERE NOT binned AND state = 'on') AS pendingProcessing,
    (SELECT count(*) FROM bookmarks JOIN scans ON bookmark = id
      WHERE NOT binned AND state = 'broke') AS failedProcessing,
    (SELECT count(*) FROM bookmarks
      WHERE NOT binned AND unixepoch(added) * 1000 >= $today) AS linksToday,
    (SELECT count(*) FROM bookmarks
      WHERE NOT binned AND unixepoch(added) * 1000 >= $week) AS linksThisWeek,
    (SELECT count(*) FROM visits WHERE unixepoch(time) * 1000 >= $today) AS interactionsToday`

/** A host whose ids are numbers, and whose instants are texts with an offset of their own. */
export const numericHost: Host = { schema, eventsOf, ownFigures }
