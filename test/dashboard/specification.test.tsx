import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import * as components from '../../src/components/index.ts'
import {
  createFixtureStore,
  events as hostEvents,
  scenarios,
  schema,
} from '../../src/fixtures/index.ts'
import * as hooks from '../../src/hooks/index.ts'
import * as kit from '../../src/index.ts'
import * as queries from '../../src/queries/index.ts'
import { defineTelemetry, metricsSnapshotRecorded } from '../../src/schema/index.ts'

const exportsOf = (entry: object): Record<string, unknown> => ({ ...entry })

const now = scenarios.typical.endsAt
const viewer = { now, timeZone: 'UTC' }
const telemetry = defineTelemetry<typeof hostEvents>({})

describe('schema additions', () => {
  const FIELDS = [
    'id',
    'timestamp',
    'totalLinks',
    'completedLinks',
    'pendingProcessing',
    'failedProcessing',
    'avgProcessingTimeMs',
    'linksCreatedToday',
    'interactionsToday',
  ]

  test('the event metricsSnapshotRecorded, versioned and synced', () => {
    expect(telemetry.events.metricsSnapshotRecorded).toBe(metricsSnapshotRecorded)
    expect(metricsSnapshotRecorded.name).toBe('v1.MetricsSnapshotRecorded')
    expect(metricsSnapshotRecorded.options.clientOnly).toBe(false)
    expect(String(metricsSnapshotRecorded.schema.ast)).toMatch(
      new RegExp([...FIELDS.slice(0, 2), 'timeZone', ...FIELDS.slice(2)].join('.*'), 's'),
    )
  })

  test('the table of snapshots, with the same fields and the id as its key', () => {
    const table = schema.state.sqlite.tables.get('telemetry_metrics_snapshots_v1')
    const columns = table?.sqliteDef.columns as Record<string, { primaryKey: boolean }>
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...FIELDS, 'timeZone']))
    expect(columns.id?.primaryKey).toBe(true)
  })

  test('the events of the sample app are those that the specification names', () => {
    expect(Object.keys(hostEvents)).toEqual(
      expect.arrayContaining([
        'linkCreated',
        'linkMetadataFetched',
        'linkSummarized',
        'linkCompleted',
        'linkUncompleted',
        'linkDeleted',
        'linkRestored',
        'linkProcessingStarted',
        'linkProcessingCompleted',
        'linkProcessingFailed',
        'linkInteracted',
      ]),
    )
  })
})

describe('queries, each with a hook, and their defaults', () => {
  test.each([
    ['currentMetrics$', 'useCurrentMetrics'],
    ['processingPerformance$', 'useProcessingPerformance'],
    ['topDomains$', 'useTopDomains'],
    ['recentErrors$', 'useRecentErrors'],
    ['errorGroups$', 'useErrorGroups'],
    ['metricsHistory$', 'useMetricsHistory'],
    ['linksByDay$', 'useLinksByDay'],
    ['interactionsByDay$', 'useInteractionsByDay'],
  ] as const)('%s and %s', (query$, hook) => {
    expect(exportsOf(queries)[query$]).toBeTypeOf('function')
    expect(exportsOf(hooks)[hook]).toBeTypeOf('function')
  })

  test('ten domains, twenty errors, seven days of history, thirty days of links', async () => {
    const store = await createFixtureStore('typical')
    expect(store.query(queries.topDomains$()).domains).toHaveLength(10)
    expect(store.query(queries.recentErrors$())).toHaveLength(20)
    expect(store.query(queries.linksByDay$(viewer)).points).toHaveLength(30)
    expect(store.query(queries.metricsHistory$(viewer))).toEqual(
      store.query(queries.metricsHistory$({ ...viewer, range: '7d' })),
    )
    expect(store.query(queries.processingPerformance$(viewer))).toEqual(
      store.query(queries.processingPerformance$({ ...viewer, range: '30d' })),
    )
    await store.shutdownPromise()
  })

  test('the figures that the specification derives', async () => {
    const store = await createFixtureStore('typical')
    expect(store.query(queries.currentMetrics$(viewer))).toEqual(
      expect.objectContaining({
        totalLinks: expect.any(Number),
        completedLinks: expect.any(Number),
        deletedLinks: expect.any(Number),
        pendingProcessing: expect.any(Number),
        failedProcessing: expect.any(Number),
        linksToday: expect.any(Number),
        linksThisWeek: expect.any(Number),
        interactionsToday: expect.any(Number),
      }),
    )
    expect(store.query(queries.processingPerformance$(viewer))).toEqual(
      expect.objectContaining({
        successRate: expect.any(Number),
        avgMs: expect.any(Number),
        p95Ms: expect.any(Number),
        completed: expect.any(Number),
        failed: expect.any(Number),
      }),
    )
    await store.shutdownPromise()
  })
})

test('components, each with a panel, and the dashboard', () => {
  for (const name of [
    'StatsCard',
    'LinksChart',
    'TopDomains',
    'RecentErrors',
    'ProcessingPerformance',
    'MetricsHistory',
  ] as const) {
    expect(exportsOf(components)[name], name).toBeTypeOf('function')
    expect(exportsOf(kit)[`${name}Panel`], name).toBeTypeOf('function')
  }
  expect(kit.TelemetryDashboard).toBeTypeOf('function')
})

test('StatsCard keeps title, value, change in percent, and icon', () => {
  render(
    <components.StatsCard
      title="Total Links"
      value={1234}
      change={8.4}
      icon={({ className }) => <i className={className} data-testid="icon" />}
    />,
  )
  const card = screen.getByRole('group', { name: 'Total Links' })
  expect(card).toHaveTextContent('1,234')
  expect(card).toHaveTextContent('8.4%')
  expect(card).toHaveTextContent('last week')
  expect(within(card).getByTestId('icon')).toBeInTheDocument()
})

test('the dashboard: header with a badge, four cards, chart, domains, performance, ten errors', async () => {
  const store = await createFixtureStore('typical')
  render(
    <kit.TelemetryProvider
      store={store}
      locale="en-US"
      timeZone="UTC"
      clock={{ now: () => now, subscribe: () => () => {} }}
    >
      <kit.TelemetryDashboard badge="Admin" />
    </kit.TelemetryProvider>,
  )
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Telemetry')
  expect(screen.getByText('Admin')).toBeInTheDocument()
  expect(
    [...document.querySelectorAll('[data-slot="stats-card-title"]')].map((e) => e.textContent),
  ).toEqual(['Total links', 'Completed', 'Pending processing', 'Failed'])
  expect(screen.getAllByRole('heading', { level: 2 }).map((e) => e.textContent)).toEqual([
    'Links over time',
    'Top domains',
    'Processing performance',
    'Recent errors',
  ])
  const performance = screen.getByRole('region', { name: 'Processing performance' })
  for (const words of [/success rate/i, /average/i, /p95/i, /total processed/i]) {
    expect(performance).toHaveTextContent(words)
  }
  const errors = screen.getByRole('region', { name: 'Recent errors' })
  expect(errors.querySelectorAll('[data-slot="recent-errors-row"]')).toHaveLength(10)
  await store.shutdownPromise()
})
