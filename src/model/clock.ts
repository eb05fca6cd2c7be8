/**
 * Where time comes from: `now()` in epoch ms, and `subscribe()` to be told, about every second,
 * that it moved; it returns the way to stop.
 */
export interface Clock {
  now: () => number
  subscribe: (listener: () => void) => () => void
}
