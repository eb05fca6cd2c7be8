import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { createFixtureStore, scenarios } from '../../src/fixtures/index.ts'
import { StatsCardPanel, type StatsCardPanelProps, TelemetryProvider } from '../../src/index.ts'

const clock = { now: () => scenarios.typical.endsAt, subscribe: () => () => {} }

test.each<[string, StatsCardPanelProps]>([
  ['vs last week', { figure: 'totalLinks' }],
  ['vs 30 days ago', { figure: 'totalLinks', period: 30 }],
  ['vs yesterday', { figure: 'linksToday', period: 1 }],
  ['vs the 30 days before', { figure: 'successRate' }],
  ['vs the 7 days before', { figure: 'avgMs', range: '7d' }],
  ['vs launch', { figure: 'totalLinks', changeLabel: 'vs launch' }],
])('a change says what it is against: %s', async (label, props) => {
  const store = await createFixtureStore('typical')
  render(
    <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
      <StatsCardPanel {...props} />
    </TelemetryProvider>,
  )
  expect(screen.getByText(label)).toBeInTheDocument()
  await store.shutdownPromise()
})
