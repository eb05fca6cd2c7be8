import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { RecentErrors } from '../src/components/index.ts'
import { SettingsProvider } from '../src/settings/index.ts'
import { errors, groups, hostileErrors, NOW } from './errors.ts'

const clock = { now: () => NOW, subscribe: () => () => {} }

const meta = {
  title: 'Components/RecentErrors',
  component: RecentErrors,
  args: { errors },
  decorators: [
    (Story) => (
      <SettingsProvider clock={clock}>
        <Story />
      </SettingsProvider>
    ),
  ],
} satisfies Meta<typeof RecentErrors>

export default meta
type Story = StoryObj<typeof meta>

export const Default: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getAllByRole('row')).toHaveLength(errors.length + 1)
    await expect(canvas.getByRole('link', { name: 'How SQLite is tested' })).toBeVisible()
  },
}

/** The whole text of an error, on demand. */
export const OpenText: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Show all' }))
    await expect(canvas.getByRole('region', { name: 'The whole error' })).toBeVisible()
  },
}

/** No row moves under a reader: new errors wait behind a button. */
export const NewOnesWait: Story = {
  render: function NewOnesWait(args) {
    const [count, setCount] = useState(2)
    return (
      <>
        <RecentErrors {...args} errors={errors.slice(-count)} />
        <button type="button" onClick={() => setCount(errors.length)}>
          Three more fail
        </button>
      </>
    )
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    canvas.getByRole('table').focus()
    // Pressed without taking the pointer or the focus out of the list.
    canvas.getByRole('button', { name: 'Three more fail' }).click()
    await expect(await canvas.findByRole('button', { name: '3 new' })).toBeVisible()
    await expect(canvas.getAllByRole('row')).toHaveLength(3)
  },
}

/** Failed links can be tried again, one or all; what comes of that is said in their rows. */
export const Retrying: Story = {
  args: {
    onRetryLinks: (linkIds: readonly string[]) =>
      linkIds.includes('a') ? Promise.reject(new Error('You are offline')) : new Promise(() => {}),
  },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    for (const button of canvas.getAllByRole('button', { name: 'Retry' })) {
      await userEvent.click(button)
    }
    await expect(canvas.getAllByRole('button', { name: 'Retrying…' })).toHaveLength(1)
    await expect(await canvas.findByText('Could not retry: You are offline')).toBeVisible()
  },
}

/** The errors of one state, and more of them on demand. */
export const Filtered: Story = {
  args: {
    errors: errors.filter(({ state }) => state === 'recovered'),
    state: 'recovered',
    onStateChange: fn(),
    onShowMore: fn(),
  },
}

/** The errors of a month by what went wrong, most first. */
export const Grouped: Story = {
  args: { view: 'grouped', groups, onViewChange: fn(), onShowMore: fn() },
  play: async ({ args, canvasElement }) => {
    const canvas = within(canvasElement)
    await expect(canvas.getAllByRole('row')).toHaveLength(groups.length + 1)
    await userEvent.click(canvas.getByRole('button', { name: 'All' }))
    await expect(args.onViewChange).toHaveBeenCalledWith('all')
  },
}

export const GroupedNarrow: Story = {
  args: { view: 'grouped', groups, onViewChange: fn() },
  decorators: [
    (Story) => (
      <div style={{ width: 320 }}>
        <Story />
      </div>
    ),
  ],
}

/** What leaves the list empty is said. */
export const EmptyOnADay: Story = {
  args: {
    errors: [],
    day: '2026-11-21',
    domain: 'github.com',
    state: 'retrying',
    onStateChange: fn(),
  },
}

/** What is secret in a URL is left out by the app. */
export const RedactedUrls: Story = {
  args: { redactUrl: (url: string) => url.replace(/\?.*$/, '') },
}

/** Scripts, megabytes, right-to-left titles, dates that are none: all of it is text. */
export const Hostile: Story = { args: { errors: hostileErrors } }

export const Empty: Story = { args: { errors: [] } }

export const Loading: Story = { args: { status: 'loading' } }

export const Failed: Story = {
  args: { status: 'error', error: new Error('The store could not be read'), onRetry: fn() },
}

export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ width: 320 }}>
        <Story />
      </div>
    ),
  ],
}

/** Every state at once. */
export const AllStates: Story = {
  tags: ['rtl'],
  render: (args) => (
    <div style={{ display: 'grid', gap: 16 }}>
      <RecentErrors {...args} />
      <RecentErrors {...args} title="Hostile" errors={hostileErrors} />
      <RecentErrors
        {...args}
        title="With all that can be done"
        onRetryLinks={fn()}
        onStateChange={fn()}
        onViewChange={fn()}
        onShowMore={fn()}
      />
      <RecentErrors {...args} title="Grouped" view="grouped" groups={groups} onViewChange={fn()} />
      <RecentErrors
        {...args}
        title="Empty on a day"
        errors={[]}
        day="2026-11-21"
        state="retrying"
        onStateChange={fn()}
      />
      <RecentErrors {...args} title="Empty" errors={[]} />
      <RecentErrors {...args} title="Loading" status="loading" />
      <RecentErrors
        {...args}
        title="Failed"
        status="error"
        error="The store could not be read"
        onRetry={() => {}}
      />
    </div>
  ),
}
