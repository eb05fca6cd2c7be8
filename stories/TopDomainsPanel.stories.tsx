import type { Meta, StoryObj } from '@storybook/react-vite'
import { TopDomainsPanel } from '../src/index.ts'
import { loadScenario, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Panels/TopDomainsPanel',
  component: TopDomainsPanel,
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof TopDomainsPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {}

export const Empty: Story = { loaders: [loadScenario('empty')] }

export const TopThree: Story = { args: { limit: 3 } }

/** A limit that cannot be used is said in the panel's place. */
export const InvalidLimit: Story = { args: { limit: 1.5 } }
