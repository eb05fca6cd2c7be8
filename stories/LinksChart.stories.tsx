import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, userEvent, within } from 'storybook/test'
import { LinksChart } from '../src/components/index.ts'
import { columns } from './columns.ts'
import { drawnChart } from './drawnChart.ts'
import { tenDaysIn, thirtyDays } from './series.ts'

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

/** Days before tracking are blank, not 0. */
export const TrackedSinceTheTenthDay: Story = { args: { points: tenDaysIn } }

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
      <LinksChart {...args} title="Tracked for twenty days" points={tenDaysIn} />
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
