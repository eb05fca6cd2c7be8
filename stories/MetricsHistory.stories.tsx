import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { MetricsHistory } from '../src/components/index.ts'
import { TRACKING_SINCE, thirtyDaysOfHistory, weekOfHours } from './history.ts'

const meta = {
  title: 'Components/MetricsHistory',
  component: MetricsHistory,
  args: { points: weekOfHours, trackingSince: TRACKING_SINCE, range: '7d' },
} satisfies Meta<typeof MetricsHistory>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText('Nov 22')).toBeVisible()
  },
}

/** A point a day. */
export const ByDay: Story = { args: { points: thirtyDaysOfHistory, range: '30d' } }

/** The last hours. */
export const ADay: Story = { args: { points: weekOfHours.slice(-24), range: '24h' } }

/** The same figures as a table. */
export const AsTable: Story = {
  args: { points: thirtyDaysOfHistory, range: '30d' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Table' }))
    await expect(canvas.getAllByRole('row')).toHaveLength(31)
  },
}

/** Without a snapshot, or narrowed to a domain, every point is derived. */
export const AllDerived: Story = {
  args: { points: weekOfHours.map((point) => ({ ...point, recorded: false })), note: 'all days' },
}

/** A first hour makes no line yet: it is a point, open where it is derived. */
export const FirstHour: Story = { args: { points: weekOfHours.slice(0, 1) } }

export const Empty: Story = { args: { points: [], trackingSince: null } }

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  render: (args) => (
    <div
      style={{
        display: 'grid',
        gap: 16,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(480px, 100%), 1fr))',
      }}
    >
      <MetricsHistory {...args} />
      <MetricsHistory {...args} title="By day" points={thirtyDaysOfHistory} range="30d" />
      <MetricsHistory
        {...args}
        title="Derived"
        points={weekOfHours.map((point) => ({ ...point, recorded: false }))}
        note="all days"
      />
      <MetricsHistory {...args} title="First hour" points={weekOfHours.slice(0, 1)} />
      <MetricsHistory {...args} title="Empty" points={[]} trackingSince={null} />
      <MetricsHistory {...args} title="Loading" status="loading" />
      <MetricsHistory
        {...args}
        title="Failed"
        status="error"
        error="The store could not be read"
        onRetry={() => {}}
      />
    </div>
  ),
}
