import { computed, type LiveQueryDef, queryDb, Schema } from '@livestore/livestore'
import { NOW, OFFSET_MS } from '../data/viewer.ts'

const DAY_MS = 86_400_000
const todayTs = Math.floor((NOW + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS

const querySql = <Row>(query: string, row: Schema.Schema<Row>) =>
  queryDb(
    { query, bindValues: {}, schema: Schema.Array(row) },
    { label: 'specification', deps: ['specification', query] },
  )

const number = Schema.NullOr(Schema.Number)
const text = Schema.NullOr(Schema.String)

const linkRow = Schema.Struct({
  id: Schema.String,
  url: Schema.String,
  domain: Schema.String,
  createdAt: Schema.Number,
  completedAt: number,
  deletedAt: number,
})
const statusRow = Schema.Struct({
  linkId: Schema.String,
  status: Schema.String,
  error: text,
  updatedAt: Schema.Number,
})
const interactionRow = Schema.Struct({
  id: Schema.String,
  linkId: Schema.String,
  type: Schema.String,
  timestamp: Schema.Number,
})

const links$ = querySql('SELECT * FROM links WHERE deletedAt IS NULL', linkRow)
const processing$ = querySql('SELECT * FROM link_processing_status', statusRow)
const interactions$ = querySql('SELECT * FROM link_interactions', interactionRow)

/**
 * The specification's queries as it writes them, but for what cannot run: instants are epoch ms, and
 * durations are read from attempts, which the link bucket's status does not have.
 */
export const specification = (): Record<string, LiveQueryDef<unknown>> =>
  ({
    currentMetrics: computed(
      (get) => {
        const links = get(links$)
        const processing = get(processing$)
        const interactions = get(interactions$)
        return {
          totalLinks: links.length,
          completedLinks: links.filter((l) => l.completedAt).length,
          pendingProcessing: processing.filter((p) => p.status === 'pending').length,
          failedProcessing: processing.filter((p) => p.status === 'failed').length,
          linksToday: links.filter((l) => new Date(l.createdAt).getTime() >= todayTs).length,
          interactionsToday: interactions.filter((i) => new Date(i.timestamp).getTime() >= todayTs)
            .length,
        }
      },
      { label: 'specification', deps: ['specification', 'currentMetrics'] },
    ),
    processingPerformance: querySql(
      `SELECT AVG(endedAt - startedAt) AS avgMs, COUNT(*) AS total,
         SUM(CASE WHEN outcome = 'completed' THEN 1 ELSE 0 END) AS completed,
         SUM(CASE WHEN outcome = 'failed' THEN 1 ELSE 0 END) AS failed
       FROM link_attempts WHERE startedAt IS NOT NULL`,
      Schema.Struct({ avgMs: number, total: number, completed: number, failed: number }),
    ),
    topDomains: querySql(
      `SELECT domain, COUNT(*) AS count FROM links WHERE deletedAt IS NULL
       GROUP BY domain ORDER BY count DESC LIMIT 10`,
      Schema.Struct({ domain: Schema.String, count: number }),
    ),
    recentErrors: querySql(
      `SELECT lps.*, l.url FROM link_processing_status lps JOIN links l ON lps.linkId = l.id
       WHERE lps.status = 'failed' ORDER BY lps.updatedAt DESC LIMIT 20`,
      Schema.Struct({ ...statusRow.fields, url: Schema.String }),
    ),
    linksByDay: querySql(
      `SELECT date(createdAt / 1000, 'unixepoch') AS day, COUNT(*) AS count FROM links
       WHERE deletedAt IS NULL AND createdAt > ${NOW - 30 * DAY_MS}
       GROUP BY day ORDER BY day ASC`,
      Schema.Struct({ day: text, count: number }),
    ),
  }) as unknown as Record<string, LiveQueryDef<unknown>>
