import { fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { TopDomains } from '../../src/components/index.ts'
import { draw } from './draw.tsx'

const domain = (name: string, count: number, share: number) => ({ domain: name, count, share })

const textsIn = (element: Element | null, slot: string) =>
  [...(element?.querySelectorAll(`[data-slot="${slot}"]`) ?? [])].map(
    ({ textContent }) => textContent,
  )

test('rows stand in their order, and the rest closes the sum', async () => {
  const { container } = await draw(
    <TopDomains
      domains={[domain('b.example', 1500, 0.6), domain('a.example', 500, 0.2)]}
      otherCount={500}
      otherDomains={1234}
      total={2500}
    />,
  )
  const rows = screen.getAllByRole('listitem')
  expect(rows.map((row) => textsIn(row, 'top-domains-name')[0])).toEqual(['b.example', 'a.example'])
  expect(textsIn(container, 'top-domains-count')).toEqual(['1,500', '500', '500'])
  expect(textsIn(container, 'top-domains-share')).toEqual(['60%', '20%', '20%'])
  const others = container.querySelector<HTMLElement>('[data-slot="top-domains-other"]')
  expect(others).toHaveTextContent('1,234 others')
  expect(screen.getByRole('list')).not.toContainElement(others)
  expect(screen.getByText('1,236 domains')).toBeInTheDocument()
})

test('without others there is no row for them, and the total is the sum of the rows', async () => {
  const { container } = await draw(<TopDomains domains={[domain('a.example', 3, 1)]} />)
  expect(container.querySelector('[data-slot="top-domains-other"]')).toBeNull()
  expect(screen.getByText('1 domain')).toBeInTheDocument()
  const { container: withOthers } = await draw(
    <TopDomains domains={[domain('a.example', 3, 0.75)]} otherCount={1} otherDomains={1} />,
  )
  expect(textsIn(withOthers, 'top-domains-share')).toEqual(['75%', '25%'])
  expect(withOthers).toHaveTextContent('1 other')
  expect(withOthers).not.toHaveTextContent('1 others')
})

test.each([
  [0, '0%'],
  [1e-9, '<1%'],
  [0.0099, '<1%'],
  [0.01, '1%'],
  [0.5, '50%'],
  [0.994, '99%'],
  [0.995, '99%'],
  [0.99999, '99%'],
  [1, '100%'],
  [Number.NaN, '—'],
])('a share of %d reads %s', async (share, shown) => {
  const { container } = await draw(<TopDomains domains={[domain('a.example', 1, share)]} />)
  expect(textsIn(container, 'top-domains-share')).toEqual([shown])
})

test('shares are written as the locale does', async () => {
  const { container } = await draw(
    <TopDomains domains={[domain('a', 1, 0.5), domain('b', 1, 0.001)]} />,
    { locale: 'de-DE' },
  )
  expect(textsIn(container, 'top-domains-share')).toEqual(['50\u00a0%', '<1\u00a0%'])
})

test('an empty and an unknown domain have a name, and can stand together', async () => {
  const { container } = await draw(
    <TopDomains
      domains={[domain('', 2, 0.5), domain('(unknown)', 1, 0.25), domain('a.example', 1, 0.25)]}
      formatDomain={(name) => name.toUpperCase()}
    />,
  )
  expect(textsIn(container, 'top-domains-name')).toEqual(['Unknown', 'Unknown', 'A.EXAMPLE'])
})

test('the longest bar is the first one’s, and the others are in proportion', async () => {
  const { container } = await draw(
    <TopDomains domains={[domain('a', 40, 0.4), domain('b', 10, 0.1), domain('c', 0, 0)]} />,
  )
  const bars = [...container.querySelectorAll<HTMLElement>('[data-slot="top-domains-bar"]')]
  expect(bars.map(({ style }) => style.getPropertyValue('--lt-length'))).toEqual([
    '100%',
    '25%',
    '0%',
  ])
})

test('a name that is cut can be read in full', async () => {
  const name = `${'long.'.repeat(30)}example`
  await draw(<TopDomains domains={[domain(name, 1, 1)]} />)
  expect(screen.getByText(name)).toHaveAttribute('title', name)
})

test('asks nobody for a picture', async () => {
  const { container } = await draw(<TopDomains domains={[domain('a.example', 1, 1)]} />)
  expect(container.querySelector('img, picture, iframe')).toBeNull()
  expect(container.innerHTML).not.toMatch(/https?:/)
  expect(textsIn(container, 'letter-tile')).toEqual(['a'])
})

test('is a region that its title names, at the level of the page', async () => {
  await draw(<TopDomains title="Sites" headingLevel={4} domains={[domain('a.example', 1, 1)]} />)
  const region = screen.getByRole('region', { name: 'Sites' })
  expect(within(region).getByRole('heading', { level: 4 })).toHaveTextContent('Sites')
})

test('pictures are asked for only where the app says so, and without a referrer', async () => {
  const { container } = await draw(
    <TopDomains
      domains={[domain('a.example', 2, 0.5), domain('b.example', 2, 0.5)]}
      faviconUrl={(name) => (name === 'a.example' ? 'https://a.example/favicon.ico' : undefined)}
    />,
  )
  const pictures = container.querySelectorAll('img')
  expect(pictures).toHaveLength(1)
  const [picture] = pictures as unknown as [HTMLImageElement]
  expect(picture).toHaveAttribute('src', 'https://a.example/favicon.ico')
  expect(picture).toHaveAttribute('referrerpolicy', 'no-referrer')
  expect(picture).toHaveAttribute('loading', 'lazy')
  expect(picture).toHaveAttribute('alt', '')
  // The letter stays until the picture is there, so also where it cannot be had.
  fireEvent.error(picture)
  expect(textsIn(container, 'letter-tile')).toEqual(['a', 'b'])
  fireEvent.load(picture)
  expect(textsIn(container, 'letter-tile')).toEqual(['', 'b'])
})

test('more are shown on demand, no more than there are; the focus stays', async () => {
  const onShowMore = vi.fn()
  const all = [
    domain('a', 1, 0.25),
    domain('b', 1, 0.25),
    domain('c', 1, 0.25),
    domain('d', 1, 0.25),
  ]
  const { rerender } = await draw(
    <TopDomains
      domains={all.slice(0, 2)}
      otherCount={2}
      otherDomains={2}
      onShowMore={onShowMore}
    />,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Show 2 more' }))
  expect(onShowMore).toHaveBeenCalledOnce()
  rerender(<TopDomains domains={all} onShowMore={onShowMore} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('list')).toHaveFocus()
})

test.each([
  ['are no buttons', undefined],
  ['are buttons', () => {}],
])('the focus stays in a list that scrolls too, where rows %s', async (_, onSelectDomain) => {
  const all = ['a', 'b', 'c'].map((name) => domain(name, 1, 1 / 3))
  const list = (given: object) => <TopDomains rows={1} {...{ onSelectDomain }} {...given} />
  const { rerender } = await draw(
    list({ domains: all.slice(0, 2), otherCount: 1, otherDomains: 1, onShowMore: () => {} }),
  )
  screen.getByRole('button', { name: 'Show 1 more' }).focus()
  rerender(list({ domains: all }))
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
  expect(screen.getByRole('list')).toHaveFocus()
})

test('a selected day is named', async () => {
  await draw(<TopDomains domains={[domain('a', 1, 1)]} day="1970-01-01" />)
  expect(screen.getByText('1 domain on Jan 1')).toBeInTheDocument()
  await draw(<TopDomains domains={[]} day="1970-01-02" />)
  expect(screen.getByText('No links on Jan 2')).toBeInTheDocument()
})

test('a row that is pressed gives its domain to the latest listener', async () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const { rerender } = await draw(
    <TopDomains domains={[domain('a', 1, 1)]} selectedDomain="a" onSelectDomain={first} />,
  )
  rerender(<TopDomains domains={[domain('a', 1, 1)]} selectedDomain="a" onSelectDomain={second} />)
  const button = screen.getByRole('button', { name: 'a', pressed: true })
  await userEvent.click(button)
  expect(second.mock.calls).toEqual([['a']])
  expect(first).not.toHaveBeenCalled()
})
