import { expect, test } from 'vitest'
import { errorPattern } from '../../src/model/errorPattern.ts'

test.each([
  ['Timeout after 3000 ms', 'Timeout after … ms'],
  ['HTTP 404 at https://example.com/a?b=1', 'HTTP … at …'],
  ['GET "https://example.com/a" failed', 'GET "…" failed'],
  ['job 123e4567-e89b-12d3-a456-426614174000 lost', 'job … lost'],
  ['no element `main > p` in "index.html"', 'no element `…` in "…"'],
  ['commit deadbeef01 is gone', 'commit … is gone'],
  ["an unpaired \" stays, as do cafe and 'text'", "an unpaired \" stays, as do cafe and 'text'"],
  ['(no message)', '(no message)'],
])('%s', (message, pattern) => {
  expect(errorPattern(message)).toBe(pattern)
})
