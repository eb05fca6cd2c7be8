import { expect, test } from 'vitest'
import { formatSelection, parseSelection } from '../../src/settings/index.ts'

test('a selection goes into a URL and comes back', () => {
  const selection = { range: '7d', domain: 'a&b=c.example', day: '2026-11-21' } as const
  const query = formatSelection(selection)
  expect(query).toBe('range=7d&domain=a%26b%3Dc.example&day=2026-11-21')
  expect(parseSelection(`?${query}&page=2`)).toEqual(selection)
  expect(parseSelection(formatSelection({}))).toEqual({})
  expect(formatSelection({ domain: undefined, range: '1y' })).toBe('range=1y')
})

test.each(['', 'range=2w', 'day=2026-02-30', 'day=today', 'domain=', 'range='])(
  '%j selects nothing',
  (query) => {
    expect(parseSelection(query)).toEqual({})
  },
)
