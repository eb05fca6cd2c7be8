import type { Meta, StoryObj } from '@storybook/react-vite'
import { EmptyState } from '../src/components/index.ts'

const meta = {
  title: 'Components/EmptyState',
  component: EmptyState,
  tags: ['rtl'],
  args: { title: 'No imports yet', hint: 'They show up here as they run.' },
} satisfies Meta<typeof EmptyState>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}
