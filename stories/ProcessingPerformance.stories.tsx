import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { ProcessingPerformance } from '../src/components/index.ts'
import { performance } from './performance.ts'

const meta = {
  title: 'Components/ProcessingPerformance',
  component: ProcessingPerformance,
  args: performance,
} satisfies Meta<typeof ProcessingPerformance>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getByText('94.2%')).toBeVisible()
    await expect(canvas.getByText('856 of 909')).toBeVisible()
  },
}

/** Everything there is, instead of a range. */
export const AllTime: Story = { args: { range: 'all' } }

/** What so few durations say is marked as little. */
export const FewSamples: Story = {
  args: {
    completed: 7,
    failed: 1,
    cancelled: 0,
    successRate: 7 / 8,
    avgMs: 420,
    p50Ms: 380,
    p95Ms: 910,
    p99Ms: 910,
    samples: 7,
    distribution: [120, 240, 480, 960].map((fromMs, index) => ({
      fromMs,
      toMs: fromMs * 2,
      count: [2, 4, 1, 0][index] ?? 0,
    })),
  },
}

/** Attempts that failed or were cancelled leave no duration. */
export const NothingCompleted: Story = {
  args: {
    completed: 0,
    failed: 3,
    cancelled: 1,
    successRate: 0,
    avgMs: null,
    p50Ms: null,
    p95Ms: null,
    p99Ms: null,
    samples: 0,
    distribution: [],
  },
}

/** All attempts but one of ten thousand succeeded: that is not all. Durations of days. */
export const Extremes: Story = {
  args: {
    completed: 9_999,
    failed: 1,
    cancelled: 123_456,
    successRate: 0.9999,
    avgMs: 3_570_000,
    p50Ms: 59_960,
    p95Ms: 172_800_000,
    p99Ms: 1_000_000_000,
    samples: 9_999,
    distribution: [
      { fromMs: 0, toMs: 1, count: 9_000 },
      { fromMs: 1, toMs: 86_400_000, count: 0 },
      { fromMs: 86_400_000, toMs: 1_200_000_000, count: 999 },
    ],
  },
}

/** What is beyond a limit is marked by an icon and words. */
export const Thresholds: Story = {
  args: {
    thresholds: {
      successRate: { warning: 0.95, bad: 0.9 },
      avgMs: { warning: 5_000 },
      p95Ms: { warning: 2_500, bad: 4_000 },
      p99Ms: { warning: 9_000 },
    },
  },
}

const nothing = {
  completed: 0,
  failed: 0,
  cancelled: 0,
  successRate: null,
  samples: 0,
  distribution: [],
}

/** Nothing ever. */
export const Empty: Story = { args: { ...nothing, range: 'all' } }

/** Nothing in the range; what was before it is not known. */
export const Quiet: Story = { args: { ...nothing, range: '24h' } }

/** Nothing of what is selected. */
export const NarrowedToNothing: Story = {
  args: { ...nothing, day: '2026-11-21', domain: 'github.com' },
}

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <ProcessingPerformance {...args} />
      <ProcessingPerformance {...args} {...FewSamples.args} title="Few samples" />
      <ProcessingPerformance {...args} {...NothingCompleted.args} title="Nothing completed" />
      <ProcessingPerformance {...args} {...Thresholds.args} title="Thresholds" />
      <ProcessingPerformance {...args} {...Empty.args} title="Empty" />
      <ProcessingPerformance {...args} {...Quiet.args} title="Quiet" />
      <ProcessingPerformance {...args} {...NarrowedToNothing.args} title="Narrowed" />
      <ProcessingPerformance {...args} title="Loading" status="loading" />
      <ProcessingPerformance
        {...args}
        title="Failed"
        status="error"
        error="The store could not be read"
        onRetry={() => {}}
      />
    </div>
  ),
}
