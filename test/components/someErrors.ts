import type { RecentError } from '../../src/components/index.ts'

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
