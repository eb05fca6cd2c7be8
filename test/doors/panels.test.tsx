import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType, ReactElement } from 'react'
import { expect, test, vi } from 'vitest'
import { events } from '../../src/fixtures/index.ts'
import * as kit from '../../src/index.ts'
import { drawDashboard, expectFailures } from '../dashboard/drawDashboard.tsx'
import { says } from './options.ts'
import { untyped } from './props/PropsRow.ts'

const {
  LinksChartPanel,
  MetricsHistoryPanel,
  ProcessingPerformancePanel,
  RecentErrorsPanel,
  StatsCardPanel,
  TelemetryDashboard,
  TopDomainsPanel,
} = kit

const noRange = untyped('2w')
const throws = (words: string) => () => {
  throw new Error(words)
}
const Unwell = throws('I am not well')

/** A panel by its name, what it says, and what is wrong with it. */
type Wrong = readonly [panel: string, says: string, element: ReactElement]

const wrongs: readonly Wrong[] = [
  ['links-chart', says('range', '"2w"'), <LinksChartPanel key="" range={noRange} />],
  [
    'links-chart',
    says('range', '"2w"'),
    <LinksChartPanel key="" range={noRange} defaultMetric="interactions" />,
  ],
  ['metrics-history', says('range', '"2w"'), <MetricsHistoryPanel key="" range={noRange} />],
  [
    'processing-performance',
    says('rangeOrAll', '"2w"'),
    <ProcessingPerformancePanel key="" range={noRange} />,
  ],
  ['recent-errors', says('limit', '1.5'), <RecentErrorsPanel key="" limit={1.5} />],
  [
    'recent-errors',
    says('includeDeleted', '"no"'),
    <RecentErrorsPanel key="" includeDeleted={untyped('no')} />,
  ],
  ['recent-errors', 'no address', <RecentErrorsPanel key="" redactUrl={throws('no address')} />],
  ['top-domains', says('limit', '0'), <TopDomainsPanel key="" limit={0} />],
  ['top-domains', 'no name', <TopDomainsPanel key="" formatDomain={throws('no name')} />],
  ['stats-card', says('figure', '"clicks"'), <StatsCardPanel key="" figure={untyped('clicks')} />],
  [
    'stats-card',
    says('figure', 'undefined'),
    <StatsCardPanel key="" figure={untyped(undefined)} />,
  ],
  ['stats-card', says('figure', 'null'), <StatsCardPanel key="" figure={untyped(null)} />],
  ['stats-card', says('period', '0'), <StatsCardPanel key="" figure="totalLinks" period={0} />],
  [
    'stats-card',
    says('rangeOrAll', '"2w"'),
    <StatsCardPanel key="" figure="successRate" range={noRange} />,
  ],
  [
    'stats-card',
    'no words',
    <StatsCardPanel key="" figure="totalLinks" formatValue={throws('no words')} />,
  ],
]

/** Those of which not even the frame can be drawn. */
const unframed: readonly Wrong[] = [
  ['links-chart', 'I am not well', <LinksChartPanel key="" title={<Unwell />} />],
  ['metrics-history', 'I am not well', <MetricsHistoryPanel key="" title={<Unwell />} />],
  [
    'processing-performance',
    'I am not well',
    <ProcessingPerformancePanel key="" title={<Unwell />} />,
  ],
  ['recent-errors', 'I am not well', <RecentErrorsPanel key="" title={<Unwell />} />],
  ['top-domains', 'I am not well', <TopDomainsPanel key="" title={<Unwell />} />],
  ['stats-card', 'I am not well', <StatsCardPanel key="" figure="totalLinks" icon={Unwell} />],
]

const alerts = () => screen.queryAllByRole('alert').map(({ textContent }) => textContent)
const total = () =>
  Number(
    within(screen.getByRole('group', { name: 'Total' }))
      .getByText(/^[\d,]+$/)
      .textContent?.replaceAll(',', ''),
  )

test('every panel that is exported is held to this', () => {
  const panels = Object.keys(kit).filter((name) => name.endsWith('Panel'))
  const tried = new Set(wrongs.map(([, , { type }]) => type))
  expect(panels.length).toBeGreaterThan(5)
  expect(panels.filter((name) => !tried.has(Reflect.get(kit, name)))).toEqual([])
})

test.each([
  ...wrongs.map((wrong) => [...wrong, 1] as const),
  ...unframed.map((wrong) => [...wrong, 0] as const),
])('%s says "%s", and the rest of the page lives', async (name, says, wrong, frames) => {
  const onError = vi.fn()
  const Panel = wrong.type as ComponentType<object>
  const { store, clock, container } = await drawDashboard(
    <TelemetryDashboard>
      <Panel {...(wrong.props as object)} {...{ onError }} />
      <StatsCardPanel figure="totalLinks" title="Total" />
    </TelemetryDashboard>,
    {},
    expectFailures,
  )
  expect(alerts()).toEqual([expect.stringContaining(says)])
  const framed = container.querySelectorAll(`[data-slot="${name}"][data-status="error"]`)
  expect(framed).toHaveLength(frames)
  expect(onError).toHaveBeenCalled()
  for (const [error, panel] of onError.mock.calls) {
    expect([String(error), panel]).toEqual([expect.stringContaining(says), name])
  }

  const before = total()
  await new Promise((resolve) => setTimeout(resolve, 5))
  const link = { id: 'one-more', url: 'https://a.example/', domain: 'a.example' }
  act(() => store.commit(events.linkCreated({ ...link, createdAt: clock.now() })))
  expect(total()).toBe(before + 1)
})

test('a panel that cannot even be framed is tried again all the same', async () => {
  let isWell = false
  const Moody = () => {
    if (!isWell) throw new Error('Not now')
    return <>In order</>
  }
  await drawDashboard(<TopDomainsPanel title={<Moody />} />, {}, expectFailures)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(alerts()).toEqual([expect.stringContaining('Not now')])
  isWell = true
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(alerts()).toEqual([])
  expect(screen.getByRole('region', { name: 'In order' })).toBeInTheDocument()
})

test.each<[what: string, props: object, title: string]>([
  ['no title', { title: null }, 'Telemetry'],
  ['a range that is none', { range: untyped('2w') }, 'Telemetry'],
  ['a heading of level 6', { headingLevel: untyped(6) }, 'Telemetry'],
  ['a selection that is none', { selection: untyped(null) }, 'Telemetry'],
  ['a selection of what is none', { selection: { domain: {}, day: 7, range: 'x' } }, 'Telemetry'],
])('a dashboard with %s stands', async (_, props, title) => {
  const { store, clock } = await drawDashboard(
    <>
      <TelemetryDashboard {...props} />
      <StatsCardPanel figure="totalLinks" title="Total" />
    </>,
    {},
    expectFailures,
  )
  expect(screen.getByRole('region', { name: title })).toBeInTheDocument()
  const before = total()
  const link = { id: 'one-more', url: 'https://a.example/', domain: 'a.example' }
  act(() => store.commit(events.linkCreated({ ...link, createdAt: clock.now() })))
  expect(total()).toBe(before + 1)
})
