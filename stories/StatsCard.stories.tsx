import type { Meta, StoryObj } from '@storybook/react-vite'
import { CircleCheck, Clock, Link, TriangleAlert } from 'lucide-react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { type Delta, Sparkline, StatsCard } from '../src/components/index.ts'
import { columns } from './columns.ts'

const meta = {
  title: 'Components/StatsCard',
  component: StatsCard,
  args: { title: 'Total links', value: 1234, icon: Link },
  argTypes: { icon: { control: false } },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 280 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof StatsCard>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

export const Zero: Story = { args: { value: 0 } }

/** What is not known is never shown as 0. */
export const Unknown: Story = { args: { value: null } }

export const LongTitle: Story = {
  args: { title: 'Links that were waiting for processing', value: 12345678901 },
}

/** A number is in percent, and up is good. */
export const ChangeInPercent: Story = { args: { change: 8.4 } }

const failing: Delta = { now: 8, before: 5, change: 3, kind: 'absolute', better: 'down' }

/** Rising failures are bad: the arrow and the words say so, the colour only repeats it. */
export const ChangeForTheWorse: Story = {
  args: { title: 'Failed', value: 8, icon: TriangleAlert, change: failing },
}

/** Every kind of change at once; what is not known leaves its line free. */
export const Changes: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 'min(900px, 100vw - 48px)' }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={columns(200)}>
      <StatsCard {...args} change={8.4} />
      <StatsCard {...args} title="Completed" change={-0.01} />
      <StatsCard
        {...args}
        title="Pending processing"
        value={42}
        change={{ now: 42, before: 54, change: -12, kind: 'absolute', better: 'down' }}
      />
      <StatsCard {...args} title="Failed" value={8} change={failing} />
      <StatsCard
        {...args}
        title="Success rate"
        value="94.2%"
        change={{ now: 0.942, before: 0.93, change: 0.012, kind: 'points', better: 'up' }}
        changeLabel="vs previous 30 days"
      />
      <StatsCard
        {...args}
        title="Deleted"
        value={12}
        change={{ now: 12, before: 10, change: 0.2, kind: 'relative', better: 'neutral' }}
      />
      <StatsCard
        {...args}
        title="Links today"
        value={3}
        change={{ now: 3, before: 0, change: null, kind: 'new', better: 'up' }}
      />
      <StatsCard
        {...args}
        title="Links this week"
        value={90}
        change={{ now: 90, before: 90, change: 0, kind: 'none', better: 'up' }}
      />
      <StatsCard {...args} title="Not known" change={null} />
      <StatsCard {...args} title="Not finite" change={Number.POSITIVE_INFINITY} />
      <StatsCard {...args} title="Loading" status="loading" change={8.4} />
      <StatsCard {...args} title="Broken" status="error" error="Out of reach" change={8.4} />
    </div>
  ),
}

const month = [
  1041, 1048, 1052, 1060, 1059, 1071, 1084, 1090, 1102, 1101, 1113, 1129, 1140, 1152, 1166, 1171,
  1190, 1204, 1211, 1234,
]

/** How it moved, without words: where there is no room beside the figure, it goes. */
export const WithSparkline: Story = {
  args: { change: 8.4, sparkline: <Sparkline values={month} /> },
}

/** How near the figure is to what it is to come to. */
export const WithTarget: Story = { args: { value: 856, target: 1000, change: 5.1 } }

/** The whole card is a link, by its title. */
export const WithLink: Story = {
  args: { href: '#links', note: 'all days' },
  play: async ({ canvasElement }) => {
    const link = within(canvasElement).getByRole('link', { name: 'Total links' })
    await userEvent.tab()
    await expect(link).toHaveFocus()
    const card = within(canvasElement).getByRole('group')
    await expect(getComputedStyle(card).outlineStyle).toBe('solid')
    const { left, bottom } = card.getBoundingClientRect()
    await expect(document.elementFromPoint(left + 4, bottom - 4)).toBe(link)
  },
}

/** Small, usual, large: with all that a card can show, in room of every width. */
export const Sizes: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 'min(900px, 100vw - 48px)' }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      {[200, 120].map((width) => (
        <div key={width} style={columns(width)}>
          {(['sm', 'md', 'lg'] as const).map((size) => (
            <StatsCard
              key={size}
              {...args}
              title={`Links, ${size}`}
              size={size}
              target={2000}
              change={8.4}
              sparkline={<Sparkline values={month} />}
            />
          ))}
        </div>
      ))}
    </div>
  ),
}

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'))
    await expect(args.onRetry).toHaveBeenCalledOnce()
  },
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  decorators: [
    (Story) => (
      <div style={{ width: 'min(900px, 100vw - 48px)' }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={columns(200)}>
      <StatsCard {...args} />
      <StatsCard {...args} title="Completed" value={856} icon={CircleCheck} />
      <StatsCard {...args} title="Pending processing" value={null} icon={Clock} />
      <StatsCard {...args} title="Failed" value={0} icon={TriangleAlert} />
      <StatsCard {...args} title="Sparkline" sparkline={<Sparkline values={month} />} />
      <StatsCard {...args} title="Target" target={2000} />
      <StatsCard {...args} title="Link" href="#links" note="all days" />
      <StatsCard {...args} title="Small" size="sm" />
      <StatsCard {...args} title="Large" size="lg" />
      <StatsCard {...args} status="loading" />
      <StatsCard {...args} status="error" error="The store could not be read" onRetry={() => {}} />
    </div>
  ),
}
