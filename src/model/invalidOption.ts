import { describeValue } from './describeValue.ts'

/**
 * The error for an option that a caller gave wrongly: what came, what is accepted, how to mend it.
 */
export const invalidOption = (name: string, received: unknown, mend: string): RangeError =>
  new RangeError(
    `livestore-telemetry: ${name} is ${describeValue(received)}, which cannot be used. ${mend}`,
  )
