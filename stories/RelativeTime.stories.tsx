import type { Meta, StoryObj } from '@storybook/react-vite'
import { RelativeTime } from '../src/components/index.ts'
import { scenarios } from '../src/fixtures/index.ts'
import { SettingsProvider } from '../src/settings/index.ts'
import { standingAt } from './fixtureStore.tsx'

const now = scenarios.typical.endsAt

const meta = {
  title: 'Components/RelativeTime',
  component: RelativeTime,
  tags: ['rtl'],
  args: { at: now - 3 * 60_000 },
  decorators: [
    (Story) => (
      <SettingsProvider clock={standingAt(now)}>
        <Story />
      </SettingsProvider>
    ),
  ],
} satisfies Meta<typeof RelativeTime>

export default meta
type Story = StoryObj<typeof meta>

export const MinutesAgo: Story = {}

export const DaysAgo: Story = { args: { at: now - 3 * 86_400_000 } }

/** Clocks differ: what is ahead is "just now". */
export const InTheFuture: Story = { args: { at: now + 3_600_000 } }

export const NoInstant: Story = { args: { at: Number.NaN } }
