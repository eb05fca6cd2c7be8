import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef } from 'react'
import { expect, userEvent, waitFor, within } from 'storybook/test'
import {
  events,
  type LinkBucketEvent,
  type LinkBucketStore,
  tables,
} from '../src/fixtures/index.ts'
import { TelemetryDashboard } from '../src/index.ts'
import type { Clock } from '../src/settings/index.ts'
import { loadedOf, loadScenario, startingAt, withStore } from './fixtureStore.tsx'

const meta = {
  title: 'Dashboard/Playground',
  component: TelemetryDashboard,
  argTypes: { store: { control: false } },
  loaders: [loadScenario('typical', startingAt)],
  decorators: [withStore],
} satisfies Meta<typeof TelemetryDashboard>

export default meta
type Story = StoryObj<typeof meta>

/** Each event of the link bucket, about the link that was created last. */
const eventsOf = (linkId: string, now: number): Record<string, () => LinkBucketEvent> => ({
  'Start processing': () => events.linkProcessingStarted({ linkId, startedAt: now }),
  'Complete processing': () => events.linkProcessingCompleted({ linkId, completedAt: now }),
  'Fail processing': () =>
    events.linkProcessingFailed({ linkId, error: 'HTTP 404 Not Found', failedAt: now }),
  'Cancel processing': () => events.linkProcessingCancelled({ linkId, cancelledAt: now }),
  'Fetch metadata': () =>
    events.linkMetadataFetched({ linkId, title: 'An example', description: null, favicon: null }),
  'Complete link': () => events.linkCompleted({ linkId, completedAt: now }),
  'Uncomplete link': () => events.linkUncompleted({ linkId, uncompletedAt: now }),
  'Delete link': () => events.linkDeleted({ linkId, deletedAt: now }),
  'Restore link': () => events.linkRestored({ linkId, restoredAt: now }),
  'Open link': () => events.linkInteracted({ linkId, type: 'opened', timestamp: now }),
})

const Buttons = ({ store, clock }: { store: LinkBucketStore; clock: Clock }) => {
  const created = useRef(0)
  const lastLink = () =>
    store.query(tables.links.orderBy('createdAt', 'desc').limit(1))[0]?.id ?? ''
  const create = () => {
    created.current += 1
    const id = `played-${created.current}`
    const createdAt = clock.now()
    store.commit(
      events.linkCreated({
        id,
        url: `https://example.com/${id}`,
        domain: 'example.com',
        createdAt,
      }),
    )
  }
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginBottom: 16 }}>
      <button type="button" onClick={create}>
        Create link
      </button>
      {Object.keys(eventsOf('', 0)).map((name) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            const event = eventsOf(lastLink(), clock.now())[name]
            if (event) store.commit(event())
          }}
        >
          {name}
        </button>
      ))}
    </div>
  )
}

/** A button for each event of the host beside the dashboard: press, and see what moves. */
export const Playground: Story = {
  render: (args, context) => (
    <>
      <Buttons {...loadedOf(context)} />
      <TelemetryDashboard {...args} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement)
    const failed = () => canvas.getByRole('group', { name: 'Failed' }).textContent
    const before = failed()
    await userEvent.click(canvas.getByRole('button', { name: 'Create link' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Fail processing' }))
    await waitFor(() => expect(failed()).not.toBe(before))
  },
}
