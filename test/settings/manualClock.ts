import type { Clock } from '../../src/settings/index.ts'

/** A clock that stands until it is moved. */
export interface ManualClock extends Clock {
  /** Moves to an instant and tells everyone who listens. */
  moveTo: (at: number) => void
  /** How many listen. */
  listeners: () => number
}

/** A {@link ManualClock} that stands at an instant, in epoch ms. */
export const manualClock = (at: number): ManualClock => {
  let now = at
  const listeners = new Set<() => void>()
  return {
    now: () => now,
    subscribe: (listener) => {
      const own = () => listener()
      listeners.add(own)
      return () => listeners.delete(own)
    },
    moveTo: (next) => {
      now = next
      for (const listener of [...listeners]) listener()
    },
    listeners: () => listeners.size,
  }
}
