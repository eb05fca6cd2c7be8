import { beforeEach, expect, type MockInstance, onTestFinished, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { events, type LinkBucketStore, scenarios } from '../../src/fixtures/index.ts'
import {
  MetricsHistoryPanel,
  RecentErrorsPanel,
  TelemetryDashboard,
  TelemetryProvider,
} from '../../src/index.ts'
import {
  errorGroups$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  stat$,
  topDomains$,
} from '../../src/queries/index.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { openStore } from './typicalDashboard.tsx'

const now = scenarios.typical.endsAt
const viewer = { now, timeZone: 'UTC', weekStartsOn: 0 } as const
const clock = { now: () => now, subscribe: () => () => {} }

let store: LinkBucketStore
let files: MockInstance<typeof URL.createObjectURL>

beforeEach(async () => {
  addStyleSheet(kitStyles)
  // It looks at the files that are saved, and lets them be saved.
  files = vi.spyOn(URL, 'createObjectURL')
  onTestFinished(() => files.mockRestore())
  store = await openStore()
})

const draw = async (panels: React.ReactNode) => {
  mount(
    <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
      {panels}
    </TelemetryProvider>,
  )
  await settled()
}

/** The cells of a file, by RFC 4180. */
const parse = (text: string): string[][] => {
  expect(text.endsWith('\r\n')).toBe(true)
  const rows: string[][] = [[]]
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

/** Presses a panel's button, and reads the file that it saves. */
const saved = async (panel: string): Promise<string[][]> => {
  await userEvent.click(
    page.getByRole('button', { name: `Download as CSV: ${panel}`, exact: true }),
  )
  const file = files.mock.calls.at(-1)?.[0] as Blob
  expect(file.type).toBe('text/csv;charset=utf-8')
  const [...mark] = new Uint8Array(await file.slice(0, 3).arrayBuffer())
  expect(mark).toEqual([0xef, 0xbb, 0xbf])
  return parse((await file.text()).replace(/^\uFEFF/, ''))
}

const cells = (...values: readonly unknown[]) => values.map((value) => String(value ?? ''))
const iso = (at: number) => new Date(at).toISOString()

test('what the dashboard shows is saved as it is', async () => {
  await draw(<TelemetryDashboard />)
  const stats = await saved('Telemetry')
  expect(stats.map(([figure, value]) => [figure, value])).toEqual([
    ['figure', 'value'],
    ...(['totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing'] as const).map(
      (figure) => cells(figure, store.query(stat$({ figure, ...viewer }))),
    ),
  ])
  expect(stats[1]?.slice(2).every((cell) => cell !== '')).toBe(true)

  expect(await saved('Links over time')).toEqual([
    ['key', 'count', 'previous'],
    ...store
      .query(linksByDay$(viewer))
      .points.map(({ key, count, previous }) => cells(key, count, previous)),
  ])

  const domains = store.query(topDomains$({ limit: 10 }))
  expect(await saved('Top domains')).toEqual([
    ['domain', 'count', 'share'],
    ...domains.domains.map(({ domain, count, share }) => cells(domain, count, share)),
    cells(null, domains.otherCount, domains.otherCount / domains.total),
  ])

  const { distribution, ...figures } = store.query(processingPerformance$(viewer))
  expect(await saved('Processing performance')).toEqual([
    ['figure', 'value', 'fromMs', 'toMs'],
    ...Object.entries(figures).map(([figure, value]) => cells(figure, value, null, null)),
    ...distribution.map(({ fromMs, toMs, count }) => cells('distribution', count, fromMs, toMs)),
  ])

  expect(await saved('Recent errors')).toEqual([
    ['failedAt', 'linkId', 'url', 'title', 'attempt', 'state', 'message'],
    ...store
      .query(recentErrors$({ limit: 10 }))
      .map(({ failedAt, linkId, url, title, attempt, state, message }) =>
        cells(iso(failedAt), linkId, url, title, attempt, state, message),
      ),
  ])
})

test('what is chosen is what is saved: interactions by kind, groups of errors', async () => {
  await draw(<TelemetryDashboard />)
  await userEvent.click(page.getByRole('button', { name: 'Interactions', exact: true }))
  const { points, byKind } = store.query(interactionsByDay$(viewer))
  expect(await saved('Interactions over time')).toEqual([
    ['key', 'count', 'previous', ...byKind.map(({ kind }) => kind)],
    ...points.map(({ key, count, previous }, place) =>
      cells(key, count, previous, ...byKind.map((kind) => kind.points[place]?.count)),
    ),
  ])

  await userEvent.click(page.getByRole('button', { name: 'Grouped' }))
  expect(await saved('Recent errors')).toEqual([
    ['message', 'count', 'links', 'unresolved', 'firstAt', 'lastAt'],
    ...store
      .query(errorGroups$({ limit: 10, ...viewer }))
      .map(({ message, count, links, unresolved, firstAt, lastAt }) =>
        cells(message, count, links, unresolved, iso(firstAt), iso(lastAt)),
      ),
  ])
})

test('a history is saved, and what of it was recorded', async () => {
  await draw(<MetricsHistoryPanel />)
  expect(await saved('Metrics history')).toEqual([
    ['at', 'totalLinks', 'completedLinks', 'pendingProcessing', 'failedProcessing', 'recorded'],
    ...store
      .query(metricsHistory$({ range: '7d', ...viewer }))
      .points.map((point) =>
        cells(
          iso(point.at),
          point.totalLinks,
          point.completedLinks,
          point.pendingProcessing,
          point.failedProcessing,
          point.recorded,
        ),
      ),
  ])
})

test('what was written to be run is text, and what is secret is left out', async () => {
  const linkId = '=cmd|calc!A1'
  store.commit(
    events.linkCreated({
      id: linkId,
      url: 'https://a.example/?token=secret',
      domain: 'a.example',
      createdAt: now,
    }),
    events.linkProcessingFailed({
      linkId,
      error: '@SUM(1+1), "quoted" at https://a.example/?token=secret',
      failedAt: now + 1,
    }),
  )
  await draw(<RecentErrorsPanel limit={1} redactUrl={(url) => url.replace(/\?.*/, '')} />)
  expect((await saved('Recent errors'))[1]).toEqual([
    iso(now + 1),
    "'=cmd|calc!A1",
    'https://a.example/',
    '',
    '1',
    'failed',
    `'@SUM(1+1), "quoted" at https://a.example/`,
  ])
})
