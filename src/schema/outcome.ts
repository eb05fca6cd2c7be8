/** How an attempt ended, as `endedAs` holds it. */
export const OUTCOME = { completed: 1, failed: 2, cancelled: 3 } as const

export type Outcome = keyof typeof OUTCOME
