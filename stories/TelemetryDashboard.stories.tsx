import type { Meta, StoryObj } from '@storybook/react-vite'
import { useEffect } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { Card } from '../src/components/index.ts'
import { events, simulateTraffic } from '../src/fixtures/index.ts'
import {
  LinksChartPanel,
  MetricsHistoryPanel,
  StatsCardPanel,
  TelemetryDashboard,
} from '../src/index.ts'
import { drawnChart } from './drawnChart.ts'
import { loadedOf, loadScenario, startingAt, withStore } from './fixtureStore.tsx'
import { picturedAt } from './picturedAt.ts'

const meta = {
  title: 'Dashboard/TelemetryDashboard',
  component: TelemetryDashboard,
  args: { badge: 'Admin' },
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof TelemetryDashboard>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {
  parameters: picturedAt({ light: [320, 390, 768, 1280, 1440], dark: [390, 1280] }),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getByRole('group', { name: 'Total links' })).toHaveTextContent(/\p{N}/u)
    await expect(await drawnChart(canvasElement)).toBeVisible()
  },
}

/** Without a network the figures are of what is on this device, and that is said. */
export const Offline: Story = {
  args: { isOffline: true },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/^Offline: /)).toBeVisible()
  },
}

/** A store in which nothing has happened yet. */
export const Empty: Story = {
  parameters: picturedAt({ light: [390, 1280], dark: [768] }),
  loaders: [loadScenario('empty')],
}

/** An app that began this morning: most has nothing to be compared with yet. */
export const FirstDay: Story = {
  parameters: picturedAt({ light: [768], dark: [768] }),
  loaders: [loadScenario('firstDay')],
}

/** Ten times as much. */
export const Busy: Story = {
  parameters: picturedAt({ light: [1280], dark: [1280] }),
  loaders: [loadScenario('busy')],
}

/** In the middle of an outage: errors pile up, retries recover some. */
export const Failing: Story = {
  parameters: picturedAt({ light: [768], dark: [768] }),
  loaders: [loadScenario('failing')],
}

/** All that a log can hold: long words, scripts, megabytes, dates of any age. */
export const Hostile: Story = {
  parameters: picturedAt({ light: [390, 1280], dark: [390] }),
  loaders: [loadScenario('hostile')],
}

/** Read from right to left, with the digits and dates of Egypt. */
export const Arabic: Story = {
  parameters: picturedAt({ light: [390, 1280], dark: [390] }),
  globals: { locale: 'ar-EG' },
}

/** Traffic runs: figures move as events are committed. The clock starts where the scenario ends. */
export const Live: Story = {
  loaders: [loadScenario('typical', startingAt)],
  render: (args, context) => {
    const { store, clock } = loadedOf(context)
    useEffect(() => simulateTraffic(store, { clock, eventsPerSecond: 2 }), [store, clock])
    return <TelemetryDashboard {...args} />
  },
  play: async ({ canvasElement }) => {
    const figures = () =>
      within(canvasElement)
        .getAllByRole('group')
        .map(({ textContent }) => textContent)
        .join()
    const before = figures()
    await waitFor(() => expect(figures()).not.toBe(before), { timeout: 10_000 })
  },
}

/** A layout of one's own, with a panel of one's own in the kit's frame. */
export const OwnLayout: Story = {
  parameters: picturedAt({ light: [768], dark: [768] }),
  render: (args) => (
    <TelemetryDashboard {...args} title="This week" range="7d">
      <StatsCardPanel figure="linksThisWeek" />
      <LinksChartPanel />
      <MetricsHistoryPanel />
      <Card title="Ours">A panel of the host's own, in the same frame.</Card>
    </TelemetryDashboard>
  ),
}

/** One panel cannot be shown: it says why, the others stay. */
export const OnePanelFails: Story = {
  parameters: picturedAt({ light: [390], dark: [390] }),
  render: (args) => (
    <TelemetryDashboard {...args}>
      <StatsCardPanel figure="totalLinks" />
      <LinksChartPanel range={'2 weeks' as '7d'} />
    </TelemetryDashboard>
  ),
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByRole('alert')).toHaveTextContent('range is "2 weeks"')
  },
}

/** A phone's width: sized by the container, not by the window. */
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 342 }}>
        <Story />
      </div>
    ),
  ],
}

/** An event that is committed shows at once. */
export const FollowsACommit: Story = {
  play: async ({ canvasElement, loaded }) => {
    const { store, clock } = loadedOf({ loaded })
    const total = () =>
      Number(
        within(canvasElement)
          .getByRole('group', { name: 'Total links' })
          .querySelector('[data-slot="stats-card-value"]')
          ?.textContent?.replace(/\D/g, ''),
      )
    const before = total()
    store.commit(
      events.linkCreated({
        id: 'one-more',
        url: 'https://example.com/',
        domain: 'example.com',
        createdAt: clock.now(),
      }),
    )
    await waitFor(() => expect(total()).toBe(before + 1))
  },
}
