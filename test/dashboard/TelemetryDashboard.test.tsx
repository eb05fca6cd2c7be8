import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Card } from '../../src/components/index.ts'
import { events } from '../../src/fixtures/index.ts'
import { LinksChartPanel, StatsCardPanel, TelemetryDashboard } from '../../src/index.ts'
import { de } from '../../src/locales/de.ts'
import {
  currentMetrics$,
  delta$,
  interactionsByDay$,
  linksByDay$,
  processingPerformance$,
  recentErrors$,
  topDomains$,
} from '../../src/queries/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { drawDashboard, viewer } from './drawDashboard.tsx'

const numberIn = (text: string | null | undefined) => Number(text?.replaceAll(',', ''))
const cardValue = (name: string) =>
  screen.getByRole('group', { name }).querySelector('[data-slot="stats-card-value"]')?.textContent
const slots = (slot: string, within: ParentNode = document) =>
  [...within.querySelectorAll(`[data-slot="${slot}"]`)].map(({ textContent }) => textContent)

test('shows the figures that the queries give', async () => {
  const { store, clock } = await drawDashboard(<TelemetryDashboard />)
  const now = clock.now()
  const metrics = store.query(currentMetrics$({ now, ...viewer }))
  expect(metrics.totalLinks).toBeGreaterThan(1000)
  expect(
    ['Total links', 'Completed', 'Pending processing', 'Failed'].map((name) =>
      numberIn(cardValue(name)),
    ),
  ).toEqual([
    metrics.totalLinks,
    metrics.completedLinks,
    metrics.pendingProcessing,
    metrics.failedProcessing,
  ])

  const { domains, otherCount, otherDomains } = store.query(topDomains$())
  const list = screen.getByRole('region', { name: 'Top domains' })
  expect(slots('top-domains-name', list)).toEqual([
    ...domains.map(({ domain }) => domain),
    `${otherDomains} others`,
  ])
  expect(slots('top-domains-count', list).map(numberIn)).toEqual([
    ...domains.map(({ count }) => count),
    otherCount,
  ])

  const { points, total } = store.query(linksByDay$({ now, ...viewer }))
  const chart = screen.getByRole('region', { name: 'Links over time' })
  expect(within(chart).getByText(`${total} in 30 days`)).toBeInTheDocument()
  await userEvent.click(within(chart).getByRole('button', { name: 'Table' }))
  const counts = within(chart)
    .getAllByRole('row')
    .slice(1)
    .map((row) => numberIn(within(row).getAllByRole('cell')[0]?.textContent))
  expect(counts).toEqual(points.map(({ count }) => count).toReversed())

  const { completed, failed, samples } = store.query(processingPerformance$({ now, ...viewer }))
  expect(samples).toBeGreaterThan(100)
  const performance = screen.getByRole('region', { name: 'Processing performance' })
  expect(performance).toHaveTextContent(
    `${(completed + failed).toLocaleString('en-US')} attempts in 30 days`,
  )
  expect(numberIn(slots('processing-performance-value', performance)[1])).toBe(completed + failed)

  const errors = store.query(recentErrors$({ limit: 10 }))
  const rows = slots('recent-errors-row', screen.getByRole('region', { name: 'Recent errors' }))
  expect(rows).toHaveLength(10)
  expect(rows).toEqual(errors.map(({ message }) => expect.stringContaining(message)))
})

test('the cards of stocks say how they changed against last week', async () => {
  const { store, clock } = await drawDashboard(<TelemetryDashboard />)
  for (const [name, figure] of [
    ['Total links', 'totalLinks'],
    ['Completed', 'completedLinks'],
    ['Pending processing', 'pendingProcessing'],
    ['Failed', 'failedProcessing'],
  ] as const) {
    const delta = store.query(delta$({ figure, now: clock.now(), ...viewer }))
    const [amount] = slots('change-amount', screen.getByRole('group', { name }))
    const { change, kind } = delta ?? {}
    const shown = Math.abs((change ?? Number.NaN) * (kind === 'relative' ? 100 : 1))
    expect(Number(amount?.replaceAll(/[^\d.]/g, '')), name).toBeCloseTo(shown, 0)
  }
})

test('the chart counts links or interactions, as the viewer chooses', async () => {
  const { store, clock } = await drawDashboard(<TelemetryDashboard range="7d" />)
  const viewed = { now: clock.now(), range: '7d', ...viewer } as const
  const links = store.query(linksByDay$(viewed)).total
  const interactions = store.query(interactionsByDay$(viewed)).total
  expect(interactions).not.toBe(links)
  const says = (name: string, total: number) =>
    within(screen.getByRole('region', { name })).getByText(
      `${total.toLocaleString('en-US')} in 7 days`,
    )
  expect(says('Links over time', links)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Interactions' }))
  expect(says('Interactions over time', interactions)).toBeInTheDocument()
  expect(screen.queryByRole('region', { name: 'Links over time' })).toBeNull()

  const opened = { linkId: 'any', type: 'opened', timestamp: clock.now() }
  act(() => store.commit(events.linkInteracted(opened)))
  expect(says('Interactions over time', interactions + 1)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Links' }))
  expect(says('Links over time', links)).toBeInTheDocument()
})

test('the focus and the view stay when the chart counts something else', async () => {
  await drawDashboard(<LinksChartPanel />)
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  const interactions = screen.getByRole('button', { name: 'Interactions' })
  interactions.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('region', { name: 'Interactions over time' })).toBeInTheDocument()
  expect(document.activeElement).toBe(interactions)
  expect(interactions).toBeInTheDocument()
  expect(screen.getByRole('table')).toBeInTheDocument()
})

test('a chart panel begins with the metric that it is given', async () => {
  await drawDashboard(<LinksChartPanel defaultMetric="interactions" />)
  expect(screen.getByRole('region', { name: 'Interactions over time' })).toBeInTheDocument()
})

test('follows a commit and the clock', async () => {
  const { store, clock, container } = await drawDashboard(<TelemetryDashboard />)
  const before = numberIn(cardValue('Total links'))
  act(() =>
    store.commit(
      events.linkCreated({
        id: 'one-more',
        url: 'https://example.com/',
        domain: 'example.com',
        createdAt: clock.now(),
      }),
    ),
  )
  expect(numberIn(cardValue('Total links'))).toBe(before + 1)
  expect(slots('last-event', container)).toEqual(['Last event just now'])
  const processed = () => numberIn(slots('processing-performance-value')[1])
  const processedBefore = processed()
  const failure = { linkId: 'one-more', error: 'The newest of all', failedAt: clock.now() }
  act(() => store.commit(events.linkProcessingFailed(failure)))
  expect(processed()).toBe(processedBefore + 1)
  expect(slots('recent-errors-row')[0]).toContain('The newest of all')
  expect(slots('recent-errors-row')[0]).toContain('Failed')
  act(() => clock.moveTo(clock.now() + 3 * 3_600_000))
  expect(slots('last-event', container)).toEqual(['Last event 3 hours ago'])
})

test('over an empty store every panel says that there is nothing yet', async () => {
  const { container } = await drawDashboard(<TelemetryDashboard />, {
    store: await openStore('empty'),
  })
  expect(cardValue('Total links')).toBe('0')
  expect(screen.getByText('No links yet')).toBeInTheDocument()
  expect(screen.getByText('No domains yet')).toBeInTheDocument()
  expect(screen.getByText('0 attempts in 30 days')).toBeInTheDocument()
  expect(screen.getByText('No errors')).toBeInTheDocument()
  expect(slots('last-event', container)).toEqual(['No events yet'])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('says how many facts could not be counted, and why the last was not', async () => {
  const { store, container } = await drawDashboard(<TelemetryDashboard />)
  expect(slots('bad-facts', container)).toEqual([])
  act(() => store.commit(events.linkDeleted({ linkId: '', deletedAt: 0 })))
  const said = screen.getByText('1 fact could not be counted')
  const reason = screen.getByText(/linkId/)
  expect(reason).not.toBeVisible()
  await userEvent.click(said)
  expect(reason).toBeVisible()
})

test('is a region that its title names, as it names the download of its cards', async () => {
  await drawDashboard(<TelemetryDashboard title="Our links" />)
  expect(screen.getByRole('region', { name: 'Our links' })).toContainElement(
    screen.getByRole('region', { name: 'Top domains' }),
  )
  expect(screen.getByRole('button', { name: 'Download as CSV: Our links' })).toBeInTheDocument()
})

test('a badge stands beside the title, and nothing gets no badge', async () => {
  const { container, redraw } = await drawDashboard(<TelemetryDashboard badge="Admin" />)
  expect(slots('telemetry-dashboard-badge', container)).toEqual(['Admin'])
  for (const nothing of [undefined, null, false, '']) {
    redraw(<TelemetryDashboard badge={nothing} />)
    expect(slots('telemetry-dashboard-badge', container)).toEqual([])
  }
})

test.each([1, 2, 3, 4, 5] as const)(
  'at level %i the panels’ headings are one below',
  async (level) => {
    await drawDashboard(<TelemetryDashboard headingLevel={level} />)
    const levelOf = (name: string) => screen.getByRole('heading', { name }).tagName
    expect(levelOf('Telemetry')).toBe(`H${level}`)
    expect(levelOf('Links over time')).toBe(`H${level + 1}`)
    expect(levelOf('Top domains')).toBe(`H${level + 1}`)
    expect(levelOf('Processing performance')).toBe(`H${level + 1}`)
    expect(levelOf('Recent errors')).toBe(`H${level + 1}`)
  },
)

test('children stand in the place of the usual layout', async () => {
  await drawDashboard(
    <TelemetryDashboard>
      <StatsCardPanel figure="linksThisWeek" />
      <Card title="Ours">A panel of the host’s own.</Card>
    </TelemetryDashboard>,
  )
  expect([...document.querySelectorAll('[data-slot="stats-card"]')]).toEqual([
    screen.getByRole('group', { name: 'Links this week' }),
  ])
  expect(screen.getByRole('region', { name: 'Ours' })).toHaveTextContent(
    'A panel of the host’s own.',
  )
  for (const name of ['Top domains', 'Processing performance', 'Recent errors']) {
    expect(screen.queryByRole('region', { name })).toBeNull()
  }
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Telemetry')
})

test('the range goes to the panels that have one', async () => {
  await drawDashboard(<TelemetryDashboard range="90d" />)
  for (const name of ['Links over time', 'Processing performance']) {
    const panel = within(screen.getByRole('region', { name }))
    expect(panel.getByText(/ in 90 days$/)).toBeInTheDocument()
  }
  expect(screen.getAllByText(/ in 90 days$/)).toHaveLength(2)
})

test('two on a page share no id, and each is named by its own title', async () => {
  const { container } = await drawDashboard(
    <>
      <TelemetryDashboard title="One" />
      <TelemetryDashboard title="Other" />
    </>,
  )
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(10)
  expect(new Set(ids).size).toBe(ids.length)
  expect(screen.getByRole('region', { name: 'One' })).toBeInTheDocument()
  expect(screen.getByRole('region', { name: 'Other' })).toBeInTheDocument()
})

test('every word comes from the messages, every number and date from the locale', async () => {
  const { container } = await drawDashboard(<TelemetryDashboard />, {
    locale: 'de-DE',
    messages: {
      dashboard: { title: 'Messwerte', lastEvent: (ago) => `Zuletzt ${ago}` },
      stats: { totalLinks: 'Alle Links' },
      topDomains: { title: 'Häufigste Seiten' },
    },
  })
  expect(screen.getByRole('region', { name: 'Messwerte' })).toBeInTheDocument()
  expect(cardValue('Alle Links')).toMatch(/^\d\.\d{3}$/)
  expect(slots('top-domains-share', container)[0]).toMatch(/^\d+\u00a0%$/)
  expect(slots('last-event', container)[0]).toMatch(/^Zuletzt vor \d+ /)
})

test('gives every listener back to the clock', async () => {
  const { clock, unmount } = await drawDashboard(<TelemetryDashboard />)
  expect(clock.listeners()).toBeGreaterThan(0)
  unmount()
  expect(clock.listeners()).toBe(0)
})

test('what panels of the usual layout can do besides is the dashboard’s to give', async () => {
  const onRetryLinks = vi.fn()
  const { store } = await drawDashboard(
    <TelemetryDashboard
      redactUrl={() => 'https://redacted.example/'}
      onRetryLinks={onRetryLinks}
      thresholds={{ successRate: { bad: 1 } }}
      formatDomain={(domain) => `Site ${domain}`}
      faviconUrl={(domain) => `/favicons/${domain}.png`}
    />,
  )
  const errors = within(screen.getByRole('region', { name: 'Recent errors' }))
  for (const link of errors.getAllByRole('link')) {
    expect(link).toHaveAttribute('href', 'https://redacted.example/')
  }
  await userEvent.click(errors.getByRole('button', { name: /^Retry \d+ failed$/ }))
  expect(onRetryLinks).toHaveBeenCalledOnce()
  expect(screen.getByText('below 100%')).toBeInTheDocument()
  const [{ domain } = { domain: '' }] = store.query(topDomains$()).domains
  expect(screen.getByText(`Site ${domain}`)).toBeInTheDocument()
  expect(document.querySelector(`img[src="/favicons/${domain}.png"]`)).not.toBeNull()
})

test('the unknown domain is named in the words of the viewer wherever it is selected', async () => {
  await drawDashboard(<TelemetryDashboard defaultSelection={{ domain: '(unknown)' }} />, {
    messages: de,
  })
  expect(document.body).not.toHaveTextContent('(unknown)')
  expect(
    screen.getByRole('button', { name: de.selection.remove(de.topDomains.unknown) }),
  ).toBeVisible()
})
