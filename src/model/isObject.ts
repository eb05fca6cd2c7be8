/** Whether a value has fields to read: it is an object, and no list or promise. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Promise)
