import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LinksChart, type SeriesPoint } from '../../src/components/index.ts'
import { draw } from './draw.tsx'
import { fourDays } from './fourDays.ts'

const showTable = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  return screen.getByRole('table')
}

const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))

test('has a name, a fact, and a summary for those who do not see it', async () => {
  await draw(<LinksChart points={fourDays} range="7d" headingLevel={3} />)
  const region = screen.getByRole('region', { name: 'Links over time' })
  expect(within(region).getByRole('heading', { level: 3 })).toHaveTextContent('Links over time')
  expect(within(region).getByText('1,234 in 7 days')).toBeInTheDocument()
  expect(within(region).getByRole('figure')).toHaveAccessibleDescription(
    '1,234 links created in 7 days; the most, 1,200, on Friday, November 20, 2026.',
  )
})

test('a total that is given goes before the sum of the points', async () => {
  await draw(<LinksChart points={fourDays} total={5} />)
  expect(screen.getByText('5 in 30 days')).toBeInTheDocument()
})

test('the same figures stand in a table: every point, latest first', async () => {
  await draw(<LinksChart points={fourDays} range="7d" />)
  expect(screen.queryByRole('table')).toBeNull()
  expect(cellsOf(await showTable())).toEqual([
    ['Date', 'Links', 'Previous 7 days'],
    ['Sunday, November 22, 2026 · in progress', '34', '1,000'],
    ['Saturday, November 21, 2026', '0', '3'],
    ['Friday, November 20, 2026', '1,200', '—'],
    ['Thursday, November 19, 2026', '—', '—'],
  ])
  expect(screen.queryByRole('figure')).toBeNull()

  await userEvent.click(screen.getByRole('button', { name: 'Chart' }))
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByRole('figure')).toBeInTheDocument()
})

test('the switch says what is shown, and the keyboard works it', async () => {
  await draw(<LinksChart points={fourDays} />)
  const views = within(screen.getByRole('group', { name: 'Show as' }))
  const pressed = () =>
    views.getAllByRole('button').map((button) => button.getAttribute('aria-pressed'))
  expect(pressed()).toEqual(['true', 'false'])
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard(' ')
  expect(pressed()).toEqual(['false', 'true'])
  expect(screen.getByRole('table')).toBeInTheDocument()
})

test('the table, which scrolls, has a name of its own and is reached by the keyboard', async () => {
  await draw(<LinksChart points={fourDays} />)
  await showTable()
  await userEvent.tab()
  expect(screen.getByRole('region', { name: 'Links over time as a table' })).toHaveFocus()
})

test('rows and columns have headers', async () => {
  await draw(<LinksChart points={fourDays} />)
  const table = within(await showTable())
  expect(table.getAllByRole('columnheader')).toHaveLength(3)
  expect(table.getAllByRole('rowheader')).toHaveLength(fourDays.length)
})

const point = (key: string): SeriesPoint => ({ key, count: 1, previous: 1, partial: false })
const firstDateOf = async (key: string, range: '1y' | '24h' | '7d', settings = {}) => {
  await draw(<LinksChart points={[point(key)]} range={range} />, settings)
  return within(await showTable()).getByRole('rowheader').textContent
}

test('a week is said to be one', async () => {
  expect(await firstDateOf('2026-11-16', '1y')).toBe('Week of Monday, November 16, 2026')
})

test('an hour is the local one of its key, in whatever zone the viewer is', async () => {
  const settings = { timeZone: 'Asia/Tokyo' }
  expect(await firstDateOf('2026-11-01T01:00-05:00', '24h', settings)).toMatch(
    /^Sunday, November 1, 2026 at 1:00\sAM$/,
  )
})

test('a day is the day of its key, in whatever zone the viewer is', async () => {
  const settings = { timeZone: 'Pacific/Honolulu', locale: 'de-DE' }
  expect(await firstDateOf('2026-01-02', '7d', settings)).toBe('Freitag, 2. Januar 2026')
})

test('a key that is no date is unknown in the summary too', async () => {
  await draw(<LinksChart points={[point('yesterday')]} />)
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(/on —\.$/)
})

test('blank days have their reason: since when is tracked', async () => {
  const since = Date.UTC(2026, 10, 20, 1)
  const { unmount } = await draw(<LinksChart points={fourDays} trackingSince={since} />)
  expect(screen.getByText('1,234 in 30 days · tracking since Nov 20, 2026')).toBeInTheDocument()
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(/tracking since Nov 20, 2026$/)
  unmount()
  const tracked = fourDays.slice(1)
  for (const props of [{ points: tracked, trackingSince: since }, { points: fourDays }]) {
    const drawn = await draw(<LinksChart {...props} />)
    expect(screen.queryByText(/tracking since/)).toBeNull()
    drawn.unmount()
  }
})

test('a day is selected by its button in the table, and marked there', async () => {
  const onSelectDay = vi.fn()
  await draw(
    <LinksChart points={fourDays} selectedDay="2026-11-21" onSelectDay={onSelectDay} range="7d" />,
  )
  expect(screen.getByRole('figure')).toHaveAccessibleDescription(/Enter selects one\.$/)
  const table = within(await showTable())
  const marked = table.getByRole('button', { pressed: true })
  expect(marked).toHaveTextContent('Saturday, November 21, 2026')
  expect(marked.closest('tr')).toHaveTextContent('· selected')
  expect(marked.closest('tr')).toHaveAttribute('data-selected')
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await userEvent.click(marked)
  expect(onSelectDay.mock.calls).toEqual([['2026-11-22'], ['2026-11-21']])
})

test('hours and weeks are no days: nothing can be selected', async () => {
  for (const range of ['24h', '1y'] as const) {
    const { unmount } = await draw(
      <LinksChart points={fourDays} onSelectDay={() => {}} range={range} />,
    )
    expect(screen.getByRole('figure')).not.toHaveAccessibleDescription(/Enter/)
    expect(within(await showTable()).queryByRole('button')).toBeNull()
    unmount()
  }
})

const kindOf = (kind: string, place: number) => ({
  kind,
  points: fourDays.map((each) => ({
    ...each,
    count: each.count === null ? null : each.count + place,
  })),
})

test('kinds have a column each; the fifth and those after it share one', async () => {
  const byKind = ['a', 'b', 'c', 'd', 'e', 'f'].map(kindOf)
  await draw(<LinksChart points={fourDays} byKind={byKind} metric="interactions" />)
  const [head, , , friday, thursday] = cellsOf(await showTable())
  const kinds = ['a', 'b', 'c', 'd', 'other kinds']
  expect(head).toEqual(['Date', 'Interactions', ...kinds, 'Previous 30 days'])
  expect(friday?.slice(2, 7)).toEqual(['1,200', '1,201', '1,202', '1,203', '2,409'])
  expect(thursday?.slice(2, 7)).toEqual(['—', '—', '—', '—', '—'])
})

test.each([
  ['five kinds', ['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'e']],
  ['one kind, which is all of them,', ['a'], []],
])('%s', async (_, given, columns) => {
  await draw(<LinksChart points={fourDays} byKind={given.map(kindOf)} />)
  expect(cellsOf(await showTable())[0]?.slice(2, -1)).toEqual(columns)
})
