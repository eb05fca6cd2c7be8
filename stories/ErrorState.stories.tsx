import type { Meta, StoryObj } from '@storybook/react-vite'
import { fn } from 'storybook/test'
import { ErrorState } from '../src/components/index.ts'

const meta = {
  title: 'Components/ErrorState',
  component: ErrorState,
  tags: ['rtl'],
  args: { error: new Error('The store could not be read'), onRetry: fn() },
} satisfies Meta<typeof ErrorState>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** Without a way to try again, no button is offered. */
export const Final: Story = { args: { onRetry: undefined } }

export const LongText: Story = {
  args: { error: `SqliteError: ${'a-long-word-without-a-place-to-break'.repeat(20)}` },
}
