import type { LiveQueryDef } from '@livestore/livestore'
import { meant, openAnyFactStore } from '../schema/anyFactStore.ts'

/** Commits an event a fact to a fresh store, asks it, and shuts it down. */
export const figuresOf = async <Result>(
  facts: readonly unknown[],
  query$: LiveQueryDef<Result>,
): Promise<Result> => {
  const store = await openAnyFactStore()
  if (facts.length > 0) store.commit(...facts.map(meant))
  const result = store.query(query$)
  await store.shutdownPromise()
  return result
}
