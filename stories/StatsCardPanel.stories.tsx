import type { Meta, StoryObj } from '@storybook/react-vite'
import { StatsCardPanel } from '../src/index.ts'
import { STATS } from '../src/queries/index.ts'
import { SelectionProvider } from '../src/settings/index.ts'
import { columns } from './columns.ts'
import { loadScenario, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Panels/StatsCardPanel',
  component: StatsCardPanel,
  args: { figure: 'totalLinks' },
  argTypes: { store: { control: false }, icon: { control: false } },
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof StatsCardPanel>

export default meta
type Story = StoryObj<typeof meta>

export const Typical: Story = {}

/** Every figure that can be a card. */
export const EveryFigure: Story = {
  render: (args) => (
    <div style={columns(200)}>
      {STATS.map((figure) => (
        <StatsCardPanel key={figure} {...args} figure={figure} />
      ))}
    </div>
  ),
}

/** With how each moved in 30 days, where that is known. */
export const Sparklines: Story = {
  args: { sparkline: true, range: '30d' },
  render: EveryFigure.render,
}

/** A selected day narrows rates and durations; what it does not narrow says so. */
export const OfADay: Story = {
  render: (args, context) => (
    <SelectionProvider selection={{ day: '2026-11-20' }}>
      {EveryFigure.render?.(args, context)}
    </SelectionProvider>
  ),
}

export const Empty: Story = { loaders: [loadScenario('empty')] }
