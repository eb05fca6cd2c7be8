import { expect, test } from 'vitest'
import { errorMessage } from '../../src/model/errorMessage.ts'

test('the message is the first line that is not blank', () => {
  expect(errorMessage('\n \t\n  HTTP 404  \nnot found').message).toBe('HTTP 404')
  expect(errorMessage(' \n\t').message).toBe('(no message)')
  expect(errorMessage('').message).toBe('(no message)')
})

test('a first line behind a megabyte of blanks is found', () => {
  expect(errorMessage(`${'\n'.repeat(1_000_000)}Timeout`).message).toBe('Timeout')
})

test('8,000 UTF-16 units of the text are kept, never half a pair, and the length is the whole', () => {
  const long = errorMessage('x'.repeat(1_000_000))
  expect(long.text).toHaveLength(8_000)
  expect(long.message).toHaveLength(8_000)
  expect(long.textLength).toBe(1_000_000)
  const pair = errorMessage(`${'x'.repeat(7_999)}😀`)
  expect(pair.text).toBe('x'.repeat(7_999))
  expect(pair.textLength).toBe(8_001)
  expect(errorMessage(`${'x'.repeat(7_998)}😀`).text).toBe(`${'x'.repeat(7_998)}😀`)
})
