import { expect, test } from 'vitest'
import { type KindSeries, toldApart } from '../../src/model/kindSeries.ts'

const seriesOf = (kind: string, count: number | null, previous: number | null): KindSeries => ({
  kind,
  points: [{ key: '2026-11-22', count, previous, partial: true }],
})

const told = (counts: readonly (number | null)[], previous: readonly (number | null)[]) =>
  toldApart(
    counts.map((count, place) => seriesOf(`kind ${place}`, count, previous[place] ?? null)),
    'others',
  ).map(({ kind, points: [point] }) => [kind, point?.count, point?.previous])

test('from the fifth kind on all are one, of now as of before', () => {
  expect(told([6, 5, 4, 3, 2, 1], [0, 1, 2, 3, 4, 5]).at(-1)).toEqual(['others', 3, 9])
})

test('what was before tracking is not known of all together either', () => {
  expect(told([6, 5, 4, 3, null, null], Array(6).fill(null)).at(-1)).toEqual(['others', null, null])
})

test('five kinds are told apart', () => {
  expect(told([5, 4, 3, 2, 1], [1, 1, 1, 1, 1]).map(([kind]) => kind)).not.toContain('others')
})
