import { useState } from 'react'

/** Asks for another attempt of links; what it returns is waited for, and what it throws is told. */
export type RetryLinks = (linkIds: readonly string[]) => unknown

/** How the asking went: still going, or what went wrong. */
export interface Retry {
  isPending?: boolean
  error?: unknown
}

const NONE: ReadonlyMap<string, Retry> = new Map()

/** Retries links, and knows of each how that goes, wherever its rows are. */
export const useRetries = (onRetryLinks: RetryLinks | undefined) => {
  const [retries, setRetries] = useState(NONE)
  const retry = async (asked: readonly string[]) => {
    const linkIds = asked.filter((linkId) => !retries.get(linkId)?.isPending)
    if (linkIds.length === 0) return
    const put = (went: Retry) =>
      setRetries((before) => new Map([...before, ...linkIds.map((id) => [id, went] as const)]))
    put({ isPending: true })
    try {
      await onRetryLinks?.(linkIds)
      put({})
    } catch (error) {
      put({ error: error ?? '' })
    }
  }
  return { retries, retry }
}
