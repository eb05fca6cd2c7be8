import type { ErrorGroup, RecentError } from '../../src/components/index.ts'

/** An error that says no more than it has to, an hour after the epoch, with what a test gives. */
export const someError = (id: string, given: Partial<RecentError> = {}): RecentError => {
  const text = given.text ?? given.message ?? 'Out of reach'
  return {
    id,
    linkId: `link-${id}`,
    url: `https://${id}.example/page`,
    title: `Title ${id}`,
    failedAt: 0,
    message: text,
    text,
    textLength: text.length,
    attempt: 1,
    state: 'failed',
    ...given,
  }
}

/** A group of two errors of one link, an hour after the epoch, with what a test gives. */
export const someGroup = (message: string, given: Partial<ErrorGroup> = {}): ErrorGroup => ({
  message,
  count: 2,
  links: 1,
  firstAt: 0,
  lastAt: 0,
  unresolved: 1,
  ...given,
})
