import type { Meta, StoryObj } from '@storybook/react-vite'
import { LinksChartPanel } from '../src/index.ts'
import { loadScenario, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Panels/LinksChartPanel',
  component: LinksChartPanel,
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof LinksChartPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {}

export const Empty: Story = { loaders: [loadScenario('empty')] }

export const LastDayByHours: Story = { args: { range: '24h' } }

export const LastWeek: Story = { args: { range: '7d' } }

export const LastQuarter: Story = { args: { range: '90d' } }

export const LastYearByWeeks: Story = { args: { range: '1y' } }

export const Bars: Story = { args: { variant: 'bar' } }

export const InteractionsByKind: Story = { args: { defaultMetric: 'interactions' } }

/** A range that does not exist is said in the panel's place. */
export const InvalidRange: Story = { args: { range: '2 weeks' as '7d' } }
