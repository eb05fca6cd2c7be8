import type { Meta, StoryObj } from '@storybook/react-vite'
import { MetricsHistoryPanel } from '../src/index.ts'
import { loadScenario, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Panels/MetricsHistoryPanel',
  component: MetricsHistoryPanel,
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof MetricsHistoryPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {}

export const Failing: Story = { loaders: [loadScenario('failing')] }

export const Empty: Story = { loaders: [loadScenario('empty')] }
