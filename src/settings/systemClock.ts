import type { Clock } from '../model/clock.ts'

const TICK_MS = 1_000

const page = typeof document === 'undefined' ? undefined : document
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const tick = () => {
  for (const listener of [...listeners]) listener()
}

/** Begins anew, where somebody listens to a page that is seen; else ends. */
const run = () => {
  clearInterval(timer)
  if (listeners.size > 0 && !page?.hidden) timer = setInterval(tick, TICK_MS)
}

const onVisibilityChange = () => {
  run()
  if (!page?.hidden) tick()
}

/**
 * The device's clock, the default: one timer for all who listen, none while nobody does or the
 * page is hidden; a page that is seen again is told at once.
 */
export const systemClock: Clock = {
  now: () => Date.now(),
  subscribe: (listener) => {
    // A listener of one's own, so that the same function can be subscribed twice.
    const own = () => listener()
    listeners.add(own)
    if (listeners.size === 1) {
      page?.addEventListener('visibilitychange', onVisibilityChange)
      run()
    }
    return () => {
      listeners.delete(own)
      if (listeners.size > 0) return
      page?.removeEventListener('visibilitychange', onVisibilityChange)
      run()
    }
  },
}
