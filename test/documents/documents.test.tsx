import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf } from './codeOf.ts'
import { events } from './host/app.ts'
import type { openStore } from './host/openStore.ts'
import { modulesFolder, writeModules } from './writeModules.ts'

const root = join(import.meta.dirname, '../..')
const modules = ['README.md', 'stories/GettingStarted.mdx'].flatMap((document) =>
  codeOf(readFileSync(join(root, document), 'utf8')),
)

type Store = Awaited<ReturnType<typeof openStore>>
type Kit = typeof import('../../src/index.ts')
type Queries = typeof import('../../src/queries/index.ts')

/** What a module exports. */
type Module = Record<string, unknown>

/** The built package, by its own name, as the documents import it. */
const load = <Entry,>(entry: string) => import(/* @vite-ignore */ entry) as Promise<Entry>
const loadModule = (file: string) => load<Module>(join(modulesFolder, file))

const hour = Date.parse('2026-11-22T12:00Z')
const MINUTE = 60_000

const created = (id: string, domain: string, createdAt: number) =>
  events.linkCreated({ id, url: `https://${domain}/${id}`, domain, createdAt })

const history = [
  created('a', 'github.com', hour - 90 * MINUTE),
  created('b', 'github.com', hour - 80 * MINUTE),
  created('c', 'example.org', hour - 70 * MINUTE),
  events.linkCompleted({ linkId: 'a', completedAt: hour - 60 * MINUTE }),
  events.linkProcessingStarted({ linkId: 'a', startedAt: hour - 60 * MINUTE }),
  events.linkProcessingCompleted({ linkId: 'a', completedAt: hour - 59 * MINUTE }),
  events.linkProcessingFailed({ linkId: 'c', error: 'HTTP 404', failedAt: hour - 50 * MINUTE }),
]

const clock = { now: () => hour, subscribe: () => () => {} }

const card = (name: string) => screen.getByRole('group', { name })
const region = (name: string) => within(screen.getByRole('region', { name }))

/** Draws a component that a document shows, inside its provider. */
const draw = async (Shown: unknown, store: Store) => {
  const { TelemetryProvider } = await load<Kit>('livestore-telemetry')
  const Component = Shown as ComponentType
  await act(async () =>
    render(
      <TelemetryProvider store={store} clock={clock} locale="en-US" timeZone="UTC">
        <Component />
      </TelemetryProvider>,
    ),
  )
}

/** What each module of the documents has to show for itself, with {@link history} in the store. */
const shows: Record<string, (module: Module, store: Store) => Promise<void>> = {
  'schema.ts': async ({ schema }, store) => {
    const { currentMetrics$ } = await load<Queries>('livestore-telemetry/queries')
    expect(store.schema).toBe(schema)
    expect(store.query(currentMetrics$({ now: hour, timeZone: 'UTC' }))).toMatchObject({
      totalLinks: 3,
      completedLinks: 1,
      failedProcessing: 1,
      badFacts: { count: 0 },
    })
  },

  'Admin.tsx': async ({ Admin }, store) => {
    const Shown = Admin as ComponentType
    await act(async () => render(<Shown />))
    expect(screen.getByText('Admin')).toBeInTheDocument()
    expect(card('Total links')).toHaveTextContent('3')
    expect(card('Completed')).toHaveTextContent('1')
    expect(region('Recent errors').getByText('HTTP 404')).toBeInTheDocument()
    act(() => store.commit(events.linkCompleted({ linkId: 'b', completedAt: hour })))
    expect(card('Completed')).toHaveTextContent('2')
    store.commit(events.linkUncompleted({ linkId: 'b', uncompletedAt: hour }))
  },

  'ThisWeek.tsx': async ({ ThisWeek }, store) => {
    await draw(ThisWeek, store)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('This week')
    expect(card('Links this week')).toHaveTextContent('3')
    expect(region('Links over time').getByText(/^3 in 7 days/)).toBeInTheDocument()
    expect(region('Top domains').getByText('github.com')).toBeInTheDocument()
    expect(region('Processing performance').getByText('1 of 2')).toBeInTheDocument()
    expect(region('Recent errors').getByText('HTTP 404')).toBeInTheDocument()
    expect(region('Metrics history').getByRole('figure')).toBeInTheDocument()
    expect(region('Ours').getByText('In the same frame.')).toBeInTheDocument()
  },

  'Figures.tsx': async ({ Figures }, store) => {
    await draw(Figures, store)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '3 links, 3 of them today',
      '1 failed, the last one with “HTTP 404”',
      'github.com: 2 of 3',
      'example.org: 1 of 3',
    ])
  },

  'topFive.ts': async ({ topFive }) => {
    expect((topFive as () => unknown)()).toEqual([
      { domain: 'github.com', count: 2, share: 2 / 3 },
      { domain: 'example.org', count: 1, share: 1 / 3 },
    ])
  },

  'Cards.tsx': async ({ Cards }, store) => {
    await draw(Cards, store)
    expect(card('Total links')).toHaveTextContent('1,234of 1,5008.4%')
    expect(screen.getByRole('link', { name: 'Total links' })).toHaveAttribute('href', '/links')
    expect(region('Top domains').getByRole('listitem')).toHaveTextContent('github.com375%')
    expect(region('Links over time').getByText('10 in 7 days')).toBeInTheDocument()
    const performance = region('Processing performance')
    expect(performance.getByText('94.0%')).toBeInTheDocument()
    expect(performance.getByRole('img', { name: 'Warning' })).toBeInTheDocument()
    expect(region('Recent errors').getByText('No errors')).toBeInTheDocument()
  },

  'Linked.tsx': async ({ Linked }, store) => {
    await draw(Linked, store)
    await userEvent.click(screen.getByRole('button', { name: 'example.org' }))
    expect(location.search).toBe('?domain=example.org')
    expect(card('Total links')).toHaveTextContent('1')
    await userEvent.click(screen.getByRole('button', { name: '7d' }))
    expect(location.search).toBe('?range=7d&domain=example.org')
    await userEvent.click(screen.getByRole('button', { name: 'Remove example.org' }))
    expect(location.search).toBe('?range=7d')
    expect(card('Total links')).toHaveTextContent('3')
  },

  'German.tsx': async ({ German }, store) => {
    await draw(German, store)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Telemetrie')
    expect(card('Links gesamt')).toHaveTextContent('3')
  },

  'snapshot.ts': async (_, store) => {
    const { MetricsHistoryPanel } = await load<Kit>('livestore-telemetry')
    await draw(MetricsHistoryPanel, store)
    await userEvent.click(region('Metrics history').getByRole('button', { name: 'Table' }))
    const [, latest] = screen.getAllByRole('row')
    expect(latest).toHaveTextContent(/12:00\sPM1,1617901414recorded$/)
  },

  'traffic.ts': async (module) => {
    const { store, stop } = module as { store: Store; stop: () => void }
    const { TelemetryDashboard } = await load<Kit>('livestore-telemetry')
    await draw(() => <TelemetryDashboard store={store} />, store)
    const before = screen.getByRole('region', { name: 'Telemetry' }).textContent
    await waitFor(
      () => expect(screen.getByRole('region', { name: 'Telemetry' }).textContent).not.toBe(before),
      { timeout: 10_000 },
    )
    stop()
    await store.shutdownPromise()
  },
}

let store: Store
beforeAll(async () => {
  writeModules(modules)
  store = (await loadModule('store.ts')).store as Store
  store.commit(...history)
})
afterAll(() => store.shutdownPromise())

test('all of it compiles, as strictly as a new app does, against the types of the build', () => {
  const { stdout } = spawnSync('npx', ['tsc', '--project', modulesFolder], { encoding: 'utf8' })
  expect(stdout).toBe('')
})

test.each(modules)('$file runs, and shows what it says', async ({ file }) => {
  const show = shows[file]
  if (show === undefined) throw new Error(`Nothing is expected of ${file}: add it to this test.`)
  await show(await loadModule(file), store)
})
