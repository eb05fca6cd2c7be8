import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatsCard } from '../../src/components/index.ts'
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
