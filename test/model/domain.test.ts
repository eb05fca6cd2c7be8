import { expect, test } from 'vitest'
import { normalizeDomain } from '../../src/model/domain.ts'

test.each([
  ['github.com', 'github.com'],
  ['  WWW.GitHub.com  ', 'github.com'],
  ['example.com:8080', 'example.com'],
  ['www.example.com.:443', 'example.com'],
  ['[::1]:3000', '[::1]'],
  ['[::1]', '[::1]'],
  ['fe80::1', 'fe80::1'],
  ['www.www.example.com', 'www.example.com'],
  ['example.com..', 'example.com.'],
  ['www', 'www'],
  [':8080', ':8080'],
  ['www.', '(unknown)'],
  ['.', '(unknown)'],
  ['   ', '(unknown)'],
  ['', '(unknown)'],
  [null, '(unknown)'],
  [undefined, '(unknown)'],
])('%j is %j', (given, normalized) => {
  expect(normalizeDomain(given)).toBe(normalized)
})
