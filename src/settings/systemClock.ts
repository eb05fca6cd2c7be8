import type { Clock } from '../model/clock.ts'

const TICK_MS = 1_000

const listeners = new Set<() => void>()
let timer: ReturnType<typeof setInterval> | undefined

const tick = () => {
  for (const listener of [...listeners]) listener()
}

const isHidden = () => typeof document !== 'undefined' && document.hidden

const start = () => {
  if (timer === undefined && listeners.size > 0 && !isHidden()) timer = setInterval(tick, TICK_MS)
}

const stop = () => {
  clearInterval(timer)
  timer = undefined
}

const onVisibilityChange = () => {
  stop()
  if (isHidden()) return
  start()
  tick()
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
    if (listeners.size === 0 && typeof document !== 'undefined') {
      document.addEventListener('visibilitychange', onVisibilityChange)
    }
    listeners.add(own)
    start()
    return () => {
      listeners.delete(own)
      if (listeners.size > 0) return
      stop()
      if (typeof document !== 'undefined') {
        document.removeEventListener('visibilitychange', onVisibilityChange)
      }
    }
  },
}
