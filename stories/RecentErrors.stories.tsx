import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState } from 'react'
import { expect, fn, userEvent, within } from 'storybook/test'
import { RecentErrors } from '../src/components/index.ts'
import { SettingsProvider } from '../src/settings/index.ts'
import { errors, hostileErrors, NOW } from './errors.ts'

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
