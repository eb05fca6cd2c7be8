import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor } from 'storybook/test'
import { TopDomains } from '../src/components/index.ts'
import { columns } from './columns.ts'

const counts = {
  'github.com': 234,
  'twitter.com': 156,
  'stackoverflow.com': 89,
  'medium.com': 67,
  'youtube.com': 45,
  'news.ycombinator.com': 38,
}
const total = 1234
const domains = Object.entries(counts).map(([domain, count]) => ({
  domain,
  count,
  share: count / total,
}))

const meta = {
  title: 'Components/TopDomains',
  component: TopDomains,
  args: { domains, otherCount: 605, otherDomains: 54, total },
  decorators: [
    (Story) => (
      <div style={{ maxWidth: 420 }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof TopDomains>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {}

/** An empty or unknown domain has a name, a long one can be read in its tooltip. */
export const UnusualNames: Story = {
  args: {
    domains: [
      { domain: '', count: 30, share: 0.3 },
      {
        domain: `a-very-long-subdomain.${'of-a-long-domain.'.repeat(4)}example`,
        count: 20,
        share: 0.2,
      },
      { domain: 'مثال.إختبار', count: 10, share: 0.1 },
      { domain: '127.0.0.1', count: 1, share: 0.001 },
    ],
    otherCount: 0,
    otherDomains: 0,
    total: 61,
  },
}

/** Rows are buttons when a domain can be selected; more than have room are scrolled to. */
export const Selectable: Story = {
  args: {
    selectedDomain: 'medium.com',
    onSelectDomain: fn(),
    onShowMore: fn(),
    rows: 4,
  },
}

const picture = (colour: string) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="${colour}"/></svg>`)}`

/** Pictures of domains, for an app that may tell of them; a letter where there is none. */
export const Favicons: Story = {
  args: {
    faviconUrl: (domain: string) =>
      ({ 'github.com': picture('#24292f'), 'medium.com': 'data:image/png,nothing' })[domain],
  },
  play: async ({ canvasElement }) => {
    const pictures = () => [...canvasElement.querySelectorAll('img')]
    await expect(pictures()).toHaveLength(2)
    await waitFor(() => expect(pictures()[0]?.parentElement).not.toHaveTextContent('g'))
    await expect(pictures()[1]?.parentElement).toHaveTextContent('m')
  },
}

export const OnADay: Story = { args: { day: '2026-11-21' } }

export const Empty: Story = { args: { domains: [], otherCount: 0, otherDomains: 0, total: 0 } }

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  decorators: [
    (Story) => (
      <div style={{ width: 'min(1200px, 100vw - 48px)' }}>
        <Story />
      </div>
    ),
  ],
  render: (args) => (
    <div style={columns(300)}>
      <TopDomains {...args} />
      <TopDomains
        {...args}
        title="With all that can be done"
        selectedDomain="medium.com"
        onSelectDomain={fn()}
        onShowMore={fn()}
        rows={4}
      />
      <TopDomains {...args} title="Empty" domains={[]} otherCount={0} otherDomains={0} />
      <TopDomains {...args} title="Loading" status="loading" />
      <TopDomains
        {...args}
        title="Failed"
        status="error"
        error="The store could not be read"
        onRetry={() => {}}
      />
    </div>
  ),
}
