import { startOfText } from './startOfText.ts'

const MOST = 40

/** What a value is, in a few words, for the reader of an error: text in quotes, a number as it is. */
export const describeValue = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(startOfText(value, MOST))
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return 'an array'
  if (value instanceof Promise) return 'a promise'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'an invalid Date' : 'a Date'
  return 'an object'
}
