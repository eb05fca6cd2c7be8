import { expect, test } from 'vitest'
import { formatRange } from '../../src/model/formatRange.ts'
import { RANGES } from '../../src/model/range.ts'

test('ranges in short, as the locale writes them', () => {
  const all = (locale: string) => RANGES.map((range) => formatRange(range, locale))
  expect(all('en')).toEqual(['24h', '7d', '30d', '90d', '1y'])
  expect(all('de')).toEqual(['24h', '7 T', '30 T', '90 T', '1 J'])
})
