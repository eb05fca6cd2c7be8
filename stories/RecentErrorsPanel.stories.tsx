import type { Meta, StoryObj } from '@storybook/react-vite'
import { RecentErrorsPanel } from '../src/index.ts'
import { loadScenario, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Panels/RecentErrorsPanel',
  component: RecentErrorsPanel,
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof RecentErrorsPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {}

export const Failing: Story = { loaders: [loadScenario('failing')] }

export const Grouped: Story = {
  loaders: [loadScenario('failing')],
  args: { defaultView: 'grouped' },
}

export const Retryable: Story = { args: { onRetryLinks: () => {} } }

export const Empty: Story = { loaders: [loadScenario('empty')] }
