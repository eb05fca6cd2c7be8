import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SettingsProvider, useNow } from '../../src/settings/index.ts'
import { manualClock } from './manualClock.ts'

test('now is rounded down to the grain, and renders only when that changes', () => {
  const clock = manualClock(61_000)
  let renders = 0
  const { result, unmount } = renderHook(
    () => {
      renders += 1
      return useNow(60_000)
    },
    { wrapper: ({ children }) => <SettingsProvider clock={clock}>{children}</SettingsProvider> },
  )
  expect(result.current).toBe(60_000)
  act(() => clock.moveTo(119_999))
  expect([result.current, renders]).toEqual([60_000, 1])
  act(() => clock.moveTo(120_000))
  expect([result.current, renders]).toEqual([120_000, 2])
  unmount()
  expect(clock.listeners()).toBe(0)
})
