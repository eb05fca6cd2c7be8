import { expect, test } from 'vitest'
import { redactUrls } from '../../src/model/redactUrls.ts'

const withoutQuery = (url: string): string => url.replace(/\?.*/, '')

test.each([
  ['Could not read https://a.example/?token=SECRET', 'Could not read https://a.example/'],
  ['Could not read _https://a.example/?token=SECRET_', 'Could not read _https://a.example/'],
  ['404https://a.example/?token=SECRET', '404https://a.example/'],
  ['xhttps://a.example/?token=SECRET', 'xhttps://a.example/'],
  ["https://en.example/O'Reilly?token=SECRET", "https://en.example/O'Reilly"],
  ["'https://en.example/O'Reilly?token=SECRET', again", "'https://en.example/O'Reilly', again"],
  ["https://a.example/?name='x'&token=SECRET", 'https://a.example/'],
  ['{"url":"https:\\/\\/a.example\\/?token=SECRET"}', '{"url":"https:\\/\\/a.example\\/"}'],
  ["at 'https://a.example/?token=SECRET'.", "at 'https://a.example/'."],
  ['https://a.example/?token=SECRET\nhttp://b.example/', 'https://a.example/\nhttp://b.example/'],
])('%j is %j', (text, redacted) => {
  expect(redactUrls(text, withoutQuery)).toBe(redacted)
})

test('a function is given each URL, whole and alone', () => {
  const given: string[] = []
  redactUrls("'https://a.example/men's', 7http://b.example/x_", (url) => {
    given.push(url)
    return url
  })
  expect(given).toEqual(["https://a.example/men's", 'http://b.example/x_'])
})

test('without a function, and what is no text, is as it was', () => {
  expect(redactUrls('https://a.example/?token=SECRET')).toBe('https://a.example/?token=SECRET')
  expect(redactUrls(null, withoutQuery)).toBeNull()
})
