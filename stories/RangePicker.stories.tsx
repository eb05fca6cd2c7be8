import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, userEvent, within } from 'storybook/test'
import { RangePicker } from '../src/components/index.ts'

const meta = {
  title: 'Components/RangePicker',
  component: RangePicker,
  tags: ['rtl'],
  args: { range: '30d', onRangeChange: () => {} },
  render: (args) => {
    const [range, setRange] = useState(args.range)
    return <RangePicker {...args} range={range} onRangeChange={setRange} />
  },
} satisfies Meta<typeof RangePicker>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const [shortest] = within(canvasElement).getAllByRole('button')
    await userEvent.click(shortest as HTMLElement)
    await expect(shortest).toHaveAttribute('aria-pressed', 'true')
  },
}

/** An app offers those that make sense for it. */
export const OfTwo: Story = { args: { ranges: ['7d', '30d'] } }
