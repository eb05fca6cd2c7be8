import { invalidOption } from './invalidOption.ts'
import { isObject } from './isObject.ts'

/**
 * Where time comes from: `now()` in epoch ms, and `subscribe()` to be told, about every second,
 * that it moved; it returns the way to stop.
 */
export interface Clock {
  now: () => number
  subscribe: (listener: () => void) => () => void
}

/** Throws unless the value is a {@link Clock}. */
export const assertClock = (clock: Clock): void => {
  const isClock =
    isObject(clock) && typeof clock.now === 'function' && typeof clock.subscribe === 'function'
  if (isClock) return
  throw invalidOption(
    'clock',
    clock,
    'Give { now, subscribe }: now() in epoch ms, and subscribe(listener), which returns the way to stop.',
  )
}
