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
  // A UUID or a URL is one whatever it is written against.
  ['req_123e4567-e89b-12d3-a456-426614174000 lost', 'req_… lost'],
  ['jobs/x123E4567-E89B-12D3-A456-426614174000z', 'jobs/x…z'],
  ['_https://a.example/x_ and *http://b.example/y*', '_… and *…'],
  ['404https://a.example/x', '……'],
  ['GET:1.https://a.example/x', 'GET:….…'],
  ['microsoft.windows.camera.multipicker://open?id=7 failed', '… failed'],
  // An apostrophe is part of a URL that goes on; a quote around one is the message's.
  ["https://shop.example/men's-shoes?id=7", '…'],
  ["cannot read 'https://a.example/x', trying again", "cannot read '…', trying again"],
  ["fetch('https://a.example/O'Reilly?id=7'): 404", "fetch('…'): …"],
  ["fetch ''https://a.example/x''.", "fetch ''…''."],
  ["http://'' and x://", "http://'' and x://"],
  // What follows a URL and is no quote goes with it.
  ['(see https://a.example/x), or https://b.example/y.', '(see … or …'],
  ['<https://a.example/x>: 404', '<…>: …'],
])('%s', (message, pattern) => {
  expect(errorPattern(message)).toBe(pattern)
})

test.each(['a.', 'a+', 'http', 'x://', '1.', '1.a', "'", "x://'", "x://a'", '-', 'deadbee-'])(
  'a long run of %j takes no time',
  (run) => {
    const message = run.repeat(100_000 / run.length)
    const start = performance.now()
    errorPattern(message)
    errorPattern(`x://'${message}`)
    // Were it looked through anew from every character, it would take seconds.
    expect(performance.now() - start).toBeLessThan(500)
  },
)
