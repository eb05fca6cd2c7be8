import { invalidOption } from './invalidOption.ts'

// Day keys have four digits for the year. Pure, so that components, which assert nothing, are without.
const EARLIEST = /* @__PURE__ */ Date.parse('0001-01-02T00:00:00Z')
const LATEST = /* @__PURE__ */ Date.parse('9999-12-30T00:00:00Z')

/** Throws unless `now` is epoch milliseconds within the years 1 to 9999. */
export const assertNow = (now: number): void => {
  if (typeof now === 'number' && now >= EARLIEST && now <= LATEST) return
  throw invalidOption('now', now, 'Give the instant in epoch milliseconds, such as Date.now().')
}

/** Whether a value is an instant that can be shown: finite epoch ms within what `Date` can hold. */
export const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && Math.abs(value) <= 8.64e15
