import { expect, test } from 'vitest'
import { BUCKET_MS } from '../../src/model/bucket.ts'
import { binStart } from '../../src/model/durationBin.ts'
import { BIN_OF_OTHERS, histogramSlot } from '../../src/schema/key.ts'

const LAST_INSTANT = 8.64e15

test('no duration between two instants of a Date reaches the bins of attempts without one', () => {
  expect(binStart(Math.min(...Object.values(BIN_OF_OTHERS)))).toBeGreaterThan(2 * LAST_INSTANT)
})

test('every bucket of the years 1 to 9999 has a slot of its own, days have others', () => {
  const bucketsOf = (day: string) => {
    const first = Date.parse(day) / BUCKET_MS
    return [first, first + 95]
  }
  const numbers = [
    ...bucketsOf('0001-01-01T00:00Z'),
    ...bucketsOf('1970-01-01T00:00Z'),
    ...bucketsOf('9999-12-31T00:00Z'),
  ]
  const slots = numbers.map((number) => histogramSlot('bucket', number))
  expect(slots.map((slot) => slot - (slots[0] ?? 0))).toEqual(
    numbers.map((number) => number - (numbers[0] ?? 0)),
  )
  expect(Math.min(...slots)).toBeGreaterThan(histogramSlot('day', LAST_INSTANT / 86_400_000))
})
