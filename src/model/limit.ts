import { invalidOption } from './invalidOption.ts'

/** Throws unless the limit is a whole number of rows, 1 or more. */
export const assertLimit = (limit: number): void => {
  if (Number.isSafeInteger(limit) && limit >= 1) return
  throw invalidOption('limit', limit, 'Give a whole number of rows, 1 or more.')
}
