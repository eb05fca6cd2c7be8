import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import * as components from '../../src/components/index.ts'
import { draw } from '../components/draw.tsx'
import { badProps } from './props/badProps.ts'

const SELECTORS: Record<string, string> = {
  rows: 'tbody tr',
  links: 'a',
  running: 'script, img, iframe',
  bars: '[data-slot="top-domains-bar"], [data-slot="duration-histogram-bar"]',
  h1: 'h1',
  h2: 'h2',
  h6: 'h6',
}

const textOf = (part: string, element: HTMLElement) => {
  if (part === 'rows') return [...element.children].map((cell) => cell.textContent).join(' | ')
  if (part === 'bars')
    return [...element.style].map((name) => element.style.getPropertyValue(name))[0]
  return element.textContent
}

const read = (container: HTMLElement, part: string) =>
  [...container.querySelectorAll<HTMLElement>(SELECTORS[part] ?? `[data-slot="${part}"]`)].map(
    (element) => textOf(part, element)?.replaceAll('\u202f', ' '),
  )

test('every component that is exported is held to this', () => {
  const tried = new Set(Object.values(badProps).flatMap((rows) => rows.map(([, { type }]) => type)))
  const untried = Object.entries(components).filter(([, component]) => !tried.has(component))
  expect(untried.map(([name]) => name)).toEqual([])
})

describe.each(Object.entries(badProps))('%s', (_, rows) => {
  test.each(rows)('%s', async (_, element, shown) => {
    const { container } = await draw(
      <>
        {element}
        <p>The rest of the page</p>
      </>,
    )
    // A chart is read as a table, which stands in its place.
    const table = 'rows' in shown && screen.queryByRole('button', { name: 'Table' })
    if (table) await userEvent.click(table)
    const parts = Object.keys(shown).map((part) => [part, read(container, part)])
    expect(Object.fromEntries(parts)).toEqual(shown)
    expect(container.innerHTML).not.toMatch(/NaN|Infinity|undefined|\[object|href="(?!https?:)/)
    expect(screen.getByText('The rest of the page')).toBeInTheDocument()
  })
})
