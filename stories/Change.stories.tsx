import type { Meta, StoryObj } from '@storybook/react-vite'
import { Change } from '../src/components/index.ts'

const meta = {
  title: 'Components/Change',
  component: Change,
  args: { change: 8.4 },
} satisfies Meta<typeof Change>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** A change may be in points, in numbers, from nothing, or none; which way is better is its own. */
export const AllStates: Story = {
  tags: ['rtl'],
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      <Change change={8.4} />
      <Change change={-8.4} />
      <Change change={{ now: 8, before: 5, change: 3, kind: 'absolute', better: 'down' }} />
      <Change
        change={{ now: 0.942, before: 0.93, change: 0.012, kind: 'points', better: 'up' }}
        changeLabel="vs previous 30 days"
      />
      <Change change={{ now: 3, before: 0, change: null, kind: 'new', better: 'neutral' }} />
      <Change change={0} />
      <Change change={null} />
    </div>
  ),
}
