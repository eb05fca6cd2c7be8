import type { Meta, StoryObj } from '@storybook/react-vite'
import { CircleCheck, Clock, Link, TriangleAlert } from 'lucide-react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { StatsCard } from '../src/components/index.ts'

const meta = {
  title: 'Components/StatsCard',
  component: StatsCard,
  args: { title: 'Total links', value: 1234, icon: Link },
  argTypes: { icon: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 280 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof StatsCard>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Zero: Story = { args: { value: 0 } }

/** What is not known is never shown as 0. */
export const Unknown: Story = { args: { value: null } }

export const LongTitle: Story = {
  args: { title: 'Links that were waiting for processing', value: 12345678901 },
}

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'))
    await expect(args.onRetry).toHaveBeenCalledOnce()
  },
}

/** Every state at once. */
export const AllStates: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 900 }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16, gridTemplateColumns: 'repeat(3, 1fr)' }}>
      <StatsCard {...args} />
      <StatsCard {...args} title="Completed" value={856} icon={CircleCheck} />
      <StatsCard {...args} title="Pending processing" value={null} icon={Clock} />
      <StatsCard {...args} title="Failed" value={0} icon={TriangleAlert} />
      <StatsCard {...args} status="loading" />
      <StatsCard {...args} status="error" error="The store could not be read" onRetry={() => {}} />
    </div>
  ),
}
