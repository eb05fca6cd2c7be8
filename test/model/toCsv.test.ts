import { expect, test } from 'vitest'
import { toCsv } from '../../src/model/toCsv.ts'

test('rows as lines, numbers as they are, what is not known as nothing', () => {
  expect(
    toCsv([
      ['day', 'links'],
      ['2026-11-22', 3],
      ['2026-11-23', null],
      ['x', -0.5],
    ]),
  ).toBe('day,links\r\n2026-11-22,3\r\n2026-11-23,\r\nx,-0.5\r\n')
  expect(toCsv([[Number.NaN, undefined, Number.POSITIVE_INFINITY]])).toBe(',,\r\n')
})

test('commas, quotes and ends of lines are quoted', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'a\rb']])).toBe(
    '"a,b","say ""hi""","two\nlines","a\rb"\r\n',
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '=HYPERLINK("http://a")'])(
  '%j is no formula',
  (cell) => {
    const [shown = ''] = toCsv([[cell]]).split('\r\n')
    const text = shown.startsWith('"') ? shown.slice(1, -1).replaceAll('""', '"') : shown
    expect(text).toBe(`'${cell}`)
  },
)

test('nor what follows a semicolon, which begins a cell where a comma is in numbers', () => {
  expect(toCsv([['a;=1+1;b;-2'], [';@A1']])).toBe("a;'=1+1;b;'-2\r\n;'@A1\r\n")
})

test.each(['a=1', ' 1', '1-1', 'a; b=1', "'", ''])('%j is left as it is', (cell) => {
  expect(toCsv([[cell]])).toBe(`${cell}\r\n`)
})
