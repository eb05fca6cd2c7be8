/** A value that should be text, where it may be anything: itself if it is text, else none. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
