/**
 * The error for an option that a caller gave wrongly: what came, what is accepted, how to mend it.
 */
export const invalidOption = (name: string, received: unknown, mend: string): RangeError =>
  new RangeError(
    `livestore-telemetry: ${name} is ${describe(received)}, which cannot be used. ${mend}`,
  )

const describe = (value: unknown): string =>
  typeof value === 'string' ? JSON.stringify(value) : String(value)
