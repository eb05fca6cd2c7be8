import { expect, test } from 'vitest'
import { toCsv } from '../../src/model/csv.ts'

test('rows as lines, numbers as they are, what is not known as nothing', () => {
  expect(
    toCsv([
      ['day', 'links'],
      ['2026-11-22', 3],
      ['2026-11-23', null],
      ['x', -0.5],
    ]),
  ).toBe('day,links\n2026-11-22,3\n2026-11-23,\nx,-0.5\n')
  expect(toCsv([[Number.NaN, undefined, Number.POSITIVE_INFINITY]])).toBe(',,\n')
})

test('commas, quotes and line feeds are quoted', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines']])).toBe('"a,b","say ""hi""","two\nlines"\n')
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula', (cell) => {
  expect(toCsv([[cell]]).replaceAll('"', '')).toBe(`'${cell}\n`)
})
