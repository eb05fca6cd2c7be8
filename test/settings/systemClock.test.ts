import { afterEach, describe, expect, test, vi } from 'vitest'
import { systemClock } from '../../src/settings/index.ts'

// On real timers: the clock ticks once a second.
const TICK = 1_000
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits until a listener was told so many times, and not more. */
const calls = (listener: () => void, times: number) =>
  vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(times), {
    timeout: 5 * TICK,
    interval: 20,
  })

const stops: (() => void)[] = []
const listen = (listener: () => void): (() => void) => {
  const stop = systemClock.subscribe(listener)
  stops.push(stop)
  return stop
}

const setHidden = (hidden: boolean) => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** The timers that run, of all that are started from here on. */
const watchTimers = () => {
  const started = vi.spyOn(globalThis, 'setInterval')
  const stopped = vi.spyOn(globalThis, 'clearInterval')
  return () => {
    const gone = new Set<unknown>(stopped.mock.calls.map(([timer]) => timer))
    return started.mock.results.filter(({ value }) => !gone.has(value)).length
  }
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  Reflect.deleteProperty(document, 'hidden')
})

describe('systemClock', () => {
  test('tells the time of the device', () => {
    const before = Date.now()
    const now = systemClock.now()
    expect(now).toBeGreaterThanOrEqual(before)
    expect(now).toBeLessThanOrEqual(Date.now())
  })

  test('tells everyone who listens, about once a second', async () => {
    const [one, other] = [vi.fn(), vi.fn()]
    listen(one)
    listen(other)
    expect(one).not.toHaveBeenCalled()
    await wait(TICK / 2)
    expect(one).not.toHaveBeenCalled()
    await calls(one, 2)
    expect(other.mock.calls).toEqual(one.mock.calls)
  })

  test('runs one timer for all, and none when the last has left', () => {
    const timers = watchTimers()
    expect(timers()).toBe(0)
    const stopOne = listen(() => {})
    const stopOther = listen(() => {})
    expect(timers()).toBe(1)
    stopOne()
    expect(timers()).toBe(1)
    stopOther()
    expect(timers()).toBe(0)
    listen(() => {})
    expect(timers()).toBe(1)
  })

  test('the same function listens as often as it is given', async () => {
    const listener = vi.fn()
    const stop = listen(listener)
    listen(listener)
    stop()
    stop()
    await calls(listener, 1)
  })

  test('a listener that leaves while it is told does not keep the others from being told', async () => {
    const other = vi.fn()
    const stop = listen(() => stop())
    listen(other)
    await calls(other, 1)
  })

  test('stands while the page is hidden, and tells at once when it is seen again', async () => {
    const timers = watchTimers()
    const listener = vi.fn()
    listen(listener)
    setHidden(true)
    expect(timers()).toBe(0)
    await wait(TICK + 300)
    expect(listener).not.toHaveBeenCalled()

    setHidden(false)
    expect(listener).toHaveBeenCalledTimes(1)
    expect(timers()).toBe(1)
    await calls(listener, 2)
  })

  test('starts no timer for one who comes while the page is hidden, until it is seen', () => {
    const timers = watchTimers()
    setHidden(true)
    listen(() => {})
    expect(timers()).toBe(0)
    setHidden(false)
    expect(timers()).toBe(1)
  })

  test('leaves nothing listening on the page', () => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const stops = [listen(() => {}), listen(() => {})]
    expect(added).toHaveBeenCalledTimes(1)
    for (const stop of stops) stop()
    expect(removed.mock.calls).toEqual(added.mock.calls)
  })
})
