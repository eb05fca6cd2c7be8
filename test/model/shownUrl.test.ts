import { expect, test } from 'vitest'
import { shownUrl } from '../../src/model/shownUrl.ts'
import { startOfText } from '../../src/model/startOfText.ts'

test.each([
  ['https://example.com/a', 'example.com/a', 'https://example.com/a'],
  ['HTTP://Example.com', 'Example.com', 'http://example.com/'],
  ['https://example.com/', 'example.com', 'https://example.com/'],
  ['https://example.com/a/', 'example.com/a/', 'https://example.com/a/'],
  ['  https://example.com/a b ', 'example.com/a b', 'https://example.com/a%20b'],
])('%j is shown as %j and leads to %j', (url, text, href) => {
  expect(shownUrl(url)).toEqual({ text, href })
})

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.com/1',
  'ftp://example.com',
  'mailto:a@example.com',
  '//example.com',
  'example.com',
  'https://',
  'not a url',
  '',
])('%j leads nowhere', (url) => {
  expect(shownUrl(url).href).toBeNull()
})

test('the start of a text is marked as one, and is never half a pair', () => {
  expect(startOfText('abc', 3)).toBe('abc')
  expect(startOfText('abcd', 3)).toBe('abc…')
  expect(startOfText('ab😀d', 3)).toBe('ab…')
})
