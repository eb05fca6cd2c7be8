import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Sparkline, StatsCard, type StatsCardProps } from '../../src/components/index.ts'
import { draw } from './draw.tsx'

const valueIn = (container: HTMLElement) =>
  container.querySelector('[data-slot="stats-card-value"]')?.textContent

test.each([
  ['en-US', 1234567.4, '1,234,567'],
  ['de-DE', 1234567, '1.234.567'],
  ['hi-IN', 1234567, '12,34,567'],
  ['ar-EG', 1234, '١٬٢٣٤'],
  ['en-US', 0, '0'],
  ['en-US', -3, '-3'],
])('in %s, %d is written %s', async (locale, value, shown) => {
  const { container } = await draw(<StatsCard title="Links" value={value} />, { locale })
  expect(valueIn(container)).toBe(shown)
})

test('text stands as it is', async () => {
  const { container } = await draw(
    <StatsCard title="Links" value="1234 of 5" formatValue={() => 'never'} />,
  )
  expect(valueIn(container)).toBe('1234 of 5')
})

test('a number can be written in another way', async () => {
  const { container } = await draw(
    <StatsCard title="Links" value={0.25} formatValue={(value) => `${value * 100} %`} />,
  )
  expect(valueIn(container)).toBe('25 %')
})

test('the card is a group that its title names', async () => {
  await draw(<StatsCard title="Total links" value={3} />)
  expect(screen.getByRole('group', { name: 'Total links' })).toHaveTextContent('3')
})

test('the icon is for the eye alone, and takes its class', async () => {
  const { container } = await draw(
    <StatsCard
      title="Links"
      value={1}
      icon={(props) => <svg {...props} data-testid="icon" />}
      classNames={{ title: 'our-title', value: 'our-value', icon: 'our-icon' }}
    />,
  )
  expect(screen.getByTestId('icon')).toHaveAttribute('aria-hidden', 'true')
  for (const part of ['title', 'value', 'icon']) {
    const element = container.querySelector(`[data-slot="stats-card-${part}"]`)
    expect(element).toHaveClass(`our-${part}`)
    expect(element).toHaveAttribute('data-restyled')
  }
})

const meterOf = () => screen.queryByRole('meter', { name: 'Links' })

test('a target is in words, written as the figure is, with a meter of how near it is', async () => {
  const { container } = await draw(
    <StatsCard title="Links" value={0.75} target={1} formatValue={(value) => `${value * 100} %`} />,
  )
  expect(container.querySelector('[data-slot="stats-card-target"]')).toHaveTextContent('of 100 %')
  expect(meterOf()).toHaveAttribute('value', '0.75')
  expect(meterOf()).toHaveAttribute('max', '1')
})

test.each<[string, Partial<StatsCardProps>]>([
  ['unknown', { value: null }],
  ['no number', { value: Number.NaN }],
  ['text', { value: '3 of 5' }],
  ['not there yet', { value: 3, status: 'loading' }],
  ['not to be had', { value: 3, status: 'error' }],
])(
  'what is %s is at no distance from its target, whose words keep their line',
  async (_, given) => {
    const { container } = await draw(<StatsCard title="Links" target={1_000} {...given} />)
    expect(meterOf()).toBeNull()
    expect(container.querySelector('[data-slot="stats-card-target"]')).toHaveTextContent('of 1,000')
  },
)

test.each([
  ['/links?state=failed'],
  ['links'],
  ['#failed'],
  ['?failed'],
  ['//example.com/'],
  ['https://example.com/'],
  ['HTTP://example.com'],
])('the card leads to "%s"', async (href) => {
  await draw(<StatsCard title="Links" value={1} href={href} />)
  expect(screen.getByRole('link', { name: 'Links' })).toHaveAttribute('href', href)
  expect(screen.getByRole('group', { name: 'Links' })).toHaveTextContent('1')
})

test.each([
  ['javascript:alert(1)'],
  [' java\nscript:alert(1)'],
  ['JAVASCRIPT:alert(1)'],
  ['data:text/html,x'],
  ['blob:https://example.com/1'],
  ['mailto:a@example.com'],
  ['https://'],
])('"%s" is never followed', async (href) => {
  const { container } = await draw(<StatsCard title="Links" value={1} href={href} />)
  expect(container.querySelector('a, [href]')).toBeNull()
  expect(screen.getByRole('group', { name: 'Links' })).toHaveTextContent('1')
})

test('a note stands behind the title, and names nothing', async () => {
  await draw(<StatsCard title="Links" value={1} note="all days" href="/" />)
  expect(screen.getByText('all days')).toBeInTheDocument()
  expect(screen.getByRole('group', { name: 'Links' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Links' })).toBeInTheDocument()
})

test('a sparkline is drawn where there is a figure', async () => {
  const card = (status: StatsCardProps['status']) => (
    <StatsCard title="Links" value={1} status={status} sparkline={<Sparkline values={[1, 2]} />} />
  )
  for (const [status, drawn] of [
    ['ready', 1],
    ['loading', 0],
    ['error', 0],
  ] as const) {
    const { container, unmount } = await draw(card(status))
    expect(container.querySelectorAll('[data-slot="sparkline"]')).toHaveLength(drawn)
    unmount()
  }
})

test('it says how large it is', async () => {
  await draw(<StatsCard title="Links" value={1} />)
  expect(screen.getByRole('group')).toHaveAttribute('data-size', 'md')
  await draw(<StatsCard title="Large" value={1} size="lg" />)
  expect(screen.getByRole('group', { name: 'Large' })).toHaveAttribute('data-size', 'lg')
})
