import type { Meta, StoryObj } from '@storybook/react-vite'
import { Sparkline } from '../src/components/index.ts'

const meta = {
  title: 'Components/Sparkline',
  component: Sparkline,
  args: { values: [3, 5, 4, 8, 7, 9, 12] },
} satisfies Meta<typeof Sparkline>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** With a label it is told to those who do not see it. */
export const Labelled: Story = { args: { 'aria-label': 'Rose from 3 to 12' } }

/** Days that are not known are gaps; a day between two of them is a dot. */
export const Gaps: Story = { args: { values: [3, 5, null, 8, null, 9, 12] } }

/** Every kind at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  render: () => (
    <div style={{ display: 'grid', gap: 16 }}>
      <Sparkline values={[3, 5, 4, 8, 7, 9, 12]} />
      <Sparkline values={[12, 5, null, 8, null, 9, 2]} />
      <Sparkline values={[4, 4, 4]} />
      <Sparkline values={[4]} />
      <Sparkline values={[]} />
    </div>
  ),
}
