import type { Meta, StoryObj } from '@storybook/react-vite'
import { Card } from '../src/components/index.ts'

const meta = {
  title: 'Components/Card',
  component: Card,
  tags: ['rtl'],
  args: { title: 'Imports', fact: '12 this week', children: 'A panel of the host’s own.' },
} satisfies Meta<typeof Card>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const WithActions: Story = { args: { actions: <button type="button">Export</button> } }

export const LongTitle: Story = {
  args: { title: 'Imports from everything that links were ever imported from', fact: '12' },
  decorators: [
    (Story) => (
      <div style={{ width: 280 }}>
        <Story />
      </div>
    ),
  ],
}
