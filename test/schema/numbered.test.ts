import { expect, test } from 'vitest'
import { numbered, numberedAfter } from '../../src/schema/numbered.ts'

test('every value has one number, the most used the first', () => {
  expect(numbered('UPDATE t SET b = $b WHERE a = $a AND a > $a; SELECT $c')).toEqual({
    sql: 'UPDATE t SET b = ?2 WHERE a = ?1 AND a > ?1; SELECT ?3',
    names: ['a', 'b', 'c'],
  })
})

test('a name that begins as another one does is its own', () => {
  expect(numbered('SELECT $day, $daySlot, $daySlot')).toEqual({
    sql: 'SELECT ?2, ?1, ?1',
    names: ['daySlot', 'day'],
  })
})

test('numbers move behind those of other values', () => {
  expect(numberedAfter(9, 'SELECT ?2, ?1, ?10')).toBe('SELECT ?11, ?10, ?19')
})
