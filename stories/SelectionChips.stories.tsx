import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { SelectionChips } from '../src/components/index.ts'

const meta = {
  title: 'Components/SelectionChips',
  component: SelectionChips,
  tags: ['rtl'],
  args: { selection: { domain: 'github.com', day: '2026-11-21' }, onRemove: fn() },
} satisfies Meta<typeof SelectionChips>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** A name that has no room is cut, and can be taken back as any. */
export const LongName: Story = {
  args: { selection: { domain: `${'a-very-long-subdomain.'.repeat(5)}example` } },
  decorators: [
    (Story) => (
      <div style={{ width: 280 }}>
        <Story />
      </div>
    ),
  ],
}
