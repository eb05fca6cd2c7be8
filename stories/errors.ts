import type { ErrorGroup, RecentError } from '../src/components/index.ts'

const HOUR = 3_600_000

/** Where the clock of the stories stands. */
export const NOW = Date.UTC(2026, 10, 22, 14, 30)

const error = (id: string, hoursAgo: number, given: Partial<RecentError>): RecentError => {
  const message = given.message ?? 'HTTP 404 Not Found'
  return {
    id,
    linkId: id,
    url: 'https://example.com/article',
    title: null,
    failedAt: NOW - hoursAgo * HOUR,
    message,
    text: message,
    textLength: message.length,
    attempt: 1,
    state: 'failed',
    ...given,
  }
}

const trace = `Content extraction failed: no readable text in the document after 3 strategies were tried
    at extract (extract.ts:41:11)
    at processLink (process.ts:118:20)
    at Worker.run (worker.ts:77:5)`

/** Errors of two days: failed, retrying and recovered. */
export const errors: RecentError[] = [
  error('a', 0.05, { title: 'How SQLite is tested', message: 'Timeout fetching page after 30 s' }),
  error('b', 2, { url: 'https://broken.link/404', attempt: 2, state: 'retrying' }),
  error('c', 5, {
    title: 'A slow site’s landing page, with a title that is longer than any column has room for',
    url: 'https://slow.site/page?with=a&query=that&is=long&and=goes&on=for&a=while',
    message: trace.split('\n')[0] ?? '',
    text: trace,
    textLength: trace.length,
    state: 'recovered',
  }),
  error('d', 26, {
    title: 'Local-first software',
    url: 'https://inkandswitch.com/local-first/',
    message: 'HTTP 503 Service Unavailable',
    attempt: 3,
    state: 'recovered',
  }),
  error('e', 30, { url: null, linkId: 'V1StGXR8_Z5jdHi6B-myT', message: '(no message)', text: '' }),
]

const megabyte = 'Error: too much to say. '.repeat(43_691)

/** What no app should record, and some app will. */
export const hostileErrors: RecentError[] = [
  error('script', 1, {
    title: '<script>alert(1)</script>',
    url: 'javascript:alert(document.cookie)',
    message: '<img src=x onerror=alert(1)>',
  }),
  error('long', 2, {
    title: 'W'.repeat(5_000),
    url: `https://example.com/${'path-without-an-end'.repeat(200)}`,
    message: megabyte,
    text: megabyte,
    textLength: megabyte.length,
    attempt: 1_234_567,
    state: 'retrying',
  }),
  error('rtl', 3, {
    title: 'صفحة عن البرمجيات المحلية أولاً',
    url: 'https://مثال.إختبار/صفحة',
    message: 'تعذر الوصول إلى الصفحة',
    state: 'recovered',
  }),
  error('date', 4, { failedAt: Number.NaN, url: 'not a url', title: '   ' }),
  error('future', -48, { url: '', title: null, message: '' }),
]

const group = (message: string, count: number, given: Partial<ErrorGroup> = {}): ErrorGroup => ({
  message,
  count,
  links: count,
  firstAt: NOW - 20 * 24 * HOUR,
  lastAt: NOW - 2 * HOUR,
  unresolved: 0,
  ...given,
})

/** The errors of a month by what went wrong. */
export const groups: ErrorGroup[] = [
  group('Timeout fetching page after … s', 31, { links: 22, unresolved: 4 }),
  group('HTTP … Not Found', 12, { lastAt: NOW - 5 * HOUR, unresolved: 12 }),
  group(
    'Content extraction failed: no readable text in the document after … strategies were tried, none of which found as much as a paragraph or a heading to begin with',
    4,
  ),
  group('HTTP … Service Unavailable', 1, { firstAt: NOW - 26 * HOUR, lastAt: NOW - 26 * HOUR }),
]
