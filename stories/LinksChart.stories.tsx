import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { LinksChart } from '../src/components/index.ts'
import { columns } from './columns.ts'
import { drawnChart } from './drawnChart.ts'
import { daysOfKinds, ninetyDays, sixKinds, TENTH_DAY, tenDaysIn, thirtyDays } from './series.ts'

const meta = {
  title: 'Components/LinksChart',
  component: LinksChart,
  args: { points: thirtyDays },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 780 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof LinksChart>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await drawnChart(canvasElement)).toHaveTextContent('Nov 22')
  },
}

/** The same figures as a table. */
export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }))
    await expect(canvas.getAllByRole('row')).toHaveLength(31)
  },
}

/** A bar a point; the day in progress is hatched. */
export const Bars: Story = { args: { variant: 'bar' } }

/** As narrow as bars get. */
export const NinetyBars: Story = { args: { variant: 'bar', points: ninetyDays, range: '90d' } }

const byKind = { points: daysOfKinds, byKind: sixKinds, metric: 'interactions' } as const

/** Interactions of each kind, laid onto each other; the fifth and all after it together. */
export const ByKind: Story = {
  args: byKind,
  play: async ({ canvasElement }) => {
    await drawnChart(canvasElement)
    await expect(within(canvasElement).getByText('other kinds')).toBeVisible()
  },
}

export const BarsByKind: Story = { args: { ...byKind, variant: 'bar' } }

/** A click on a day, or Enter, selects it; so does its button in the table. */
export const ADaySelected: Story = {
  args: { selectedDay: '2026-11-19', onSelectDay: fn() },
  play: async ({ canvasElement, args }) => {
    const chart = await drawnChart(canvasElement)
    chart.focus()
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect(args.onSelectDay).toHaveBeenCalledWith('2026-10-25')
  },
}

export const ABarSelected: Story = { args: { ...ADaySelected.args, variant: 'bar' } }

export const ADaySelectedInTheTable: Story = {
  args: { selectedDay: '2026-11-21', onSelectDay: fn() },
  play: async ({ canvasElement, args }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }))
    const day = canvas.getByRole('button', { pressed: true, name: /November 21/ })
    await userEvent.click(day)
    await expect(args.onSelectDay).toHaveBeenCalledWith('2026-11-21')
  },
}

/** Days before tracking are blank, not 0, and it is said why. */
export const TrackedSinceTheTenthDay: Story = {
  args: { points: tenDaysIn, trackingSince: TENTH_DAY },
}

export const Empty: Story = { args: { points: [] } }

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
}

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 300 }}>
        <Story />
      </div>
    ),
  ],
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  decorators: [
    (Story) => (
      <div style={{ width: 'min(1200px, 100vw - 48px)' }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={columns(360)}>
      <LinksChart {...args} />
      <LinksChart {...args} title="Bars" variant="bar" onMetricChange={() => {}} />
      <LinksChart
        {...args}
        title="Tracked for twenty days"
        points={tenDaysIn}
        trackingSince={TENTH_DAY}
      />
      <LinksChart
        {...args}
        title="A day selected"
        selectedDay="2026-11-12"
        onSelectDay={() => {}}
      />
      <LinksChart {...args} {...byKind} title="Kinds" />
      <LinksChart
        {...args}
        {...byKind}
        title="Bars of kinds"
        variant="bar"
        selectedDay="2026-11-12"
        onSelectDay={() => {}}
      />
      <LinksChart {...args} title="Empty" points={[]} />
      <LinksChart {...args} title="Loading" status="loading" />
      <LinksChart
        {...args}
        title="Failed"
        status="error"
        error="The store could not be read"
        onRetry={() => {}}
      />
    </div>
  ),
}
