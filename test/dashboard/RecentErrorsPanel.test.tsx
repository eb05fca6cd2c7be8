import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { events, scenarios } from '../../src/fixtures/index.ts'
import { RecentErrorsPanel } from '../../src/index.ts'
import { errorGroups$, recentErrors$ } from '../../src/queries/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { drawDashboard, viewer } from './drawDashboard.tsx'

const now = scenarios.typical.endsAt
const DAY_MS = 86_400_000
const rows = () => screen.getAllByRole('row').slice(1)

/** A store in which a number of links failed, each on its own. */
const failing = async (count: number) => {
  const store = await openStore()
  const failed = Array.from({ length: count }, (_, index) =>
    events.linkProcessingFailed({ linkId: `x${index}`, error: 'HTTP 503', failedAt: now + index }),
  )
  store.commit(...failed)
  return store
}

test('errors are shown by 50 more, to the last', async () => {
  const store = await failing(60)
  const all = store.query(recentErrors$({ limit: 1_000 })).length
  await drawDashboard(<RecentErrorsPanel />, { store })
  for (let shown = 10; shown < all; shown += 50) {
    expect(rows()).toHaveLength(shown)
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
  }
  expect(rows()).toHaveLength(all)
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  expect(screen.getByRole('table')).toHaveFocus()
})

test('errors of one state are those of all, not of those listed', async () => {
  const store = await failing(30)
  const recovered = store.query(recentErrors$({ state: 'recovered', limit: 10 }))
  expect(recovered.length).toBeGreaterThan(0)
  await drawDashboard(<RecentErrorsPanel />, { store })
  expect(screen.queryByText('Recovered', { selector: '[data-slot]' })).toBeNull()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'State' }), 'Recovered')
  expect(rows()).toHaveLength(recovered.length)
  for (const row of rows()) expect(within(row).getByText('Recovered')).toBeInTheDocument()
})

test('another range has its own groups, whatever of the one before is open', async () => {
  const store = await openStore()
  const failed = (linkId: string, error: string, failedAt: number) =>
    events.linkProcessingFailed({ linkId, error, failedAt })
  store.commit(
    failed('long', 'Old and long, '.repeat(40), now - 3 * DAY_MS),
    failed('new', 'New', now - 1),
  )
  const { redraw } = await drawDashboard(<RecentErrorsPanel defaultView="grouped" range="7d" />, {
    store,
  })
  await userEvent.click(screen.getByRole('button', { name: /^Show all/ }))
  await act(async () => redraw(<RecentErrorsPanel defaultView="grouped" range="24h" />))
  const groups = store.query(errorGroups$({ now, range: '24h', limit: 10, ...viewer }))
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
    groups.map(({ message }) => message),
  )
})

test('errors are grouped by what went wrong, and the focus stays at the switch', async () => {
  const store = await failing(30)
  await drawDashboard(<RecentErrorsPanel />, { store })
  await userEvent.click(screen.getByRole('button', { name: 'Grouped' }))
  expect(screen.getByRole('button', { name: 'Grouped' })).toHaveFocus()
  const groups = store.query(errorGroups$({ now, limit: 10, ...viewer }))
  expect(rows().map((row) => within(row).getByRole('rowheader').textContent)).toEqual(
    groups.map(({ message }) => message),
  )
  await userEvent.click(screen.getByRole('button', { name: 'All' }))
  expect(screen.getByRole('button', { name: 'All' })).toHaveFocus()
  expect(rows()).toHaveLength(10)
})

test('what a retry brings about is shown in place', async () => {
  const store = await failing(1)
  const onRetryLinks = (linkIds: readonly string[]) =>
    store.commit(
      ...linkIds.map((linkId) => events.linkProcessingStarted({ linkId, startedAt: now })),
    )
  await drawDashboard(<RecentErrorsPanel limit={1} onRetryLinks={onRetryLinks} />, { store })
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }))
  expect(within(rows()[0] as HTMLElement).getByText('Retrying')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Retry' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Retry 0 failed' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
})

test('another store, or another choice of links, is another list, whatever of the one before is open', async () => {
  const secret = { linkId: 'gone', error: `Of one alone, ${'long, '.repeat(80)}`, failedAt: now }
  const [one, other] = [await openStore('firstDay'), await openStore('firstDay')]
  one.commit(
    events.linkCreated({
      id: 'gone',
      url: 'https://a.example/',
      domain: 'a.example',
      createdAt: now,
    }),
    events.linkProcessingFailed(secret),
    events.linkDeleted({ linkId: 'gone', deletedAt: now }),
  )
  const panel = (store: typeof one, includeDeleted: boolean) => (
    <RecentErrorsPanel store={store} includeDeleted={includeDeleted} />
  )
  const { redraw } = await drawDashboard(panel(one, true), { store: one })
  const open = async () => {
    const row = rows().find((each) => each.textContent?.includes('Of one alone'))
    await userEvent.click(within(row as HTMLElement).getByRole('button', { name: /^Show all/ }))
  }
  for (const [store, includeDeleted] of [
    [other, true],
    [one, false],
  ] as const) {
    await act(async () => redraw(panel(one, true)))
    await open()
    await act(async () => redraw(panel(store, includeDeleted)))
    expect(screen.queryByText(/Of one alone/)).toBeNull()
  }
})
