import { expect, test } from 'vitest'
import { windowBefore, windowOf } from '../../src/model/window.ts'

test('24 hours are compared with hours before them, also where one of those was a half', () => {
  const context = {
    // On Lord Howe 2 o'clock became half past one, 25 hours ago.
    now: Date.parse('2026-04-05T16:29Z'),
    timeZone: 'Australia/Lord_Howe',
    weekStartsOn: 1,
  }
  expect(windowBefore('24h', context)?.end).toBe(windowOf('24h', context)?.start)
})
