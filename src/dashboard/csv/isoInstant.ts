import { isInstant } from '../../model/instant.ts'

/** An instant in ISO 8601, for a cell; null for what is none. */
export const isoInstant = (at: number): string | null =>
  isInstant(at) ? new Date(at).toISOString() : null
