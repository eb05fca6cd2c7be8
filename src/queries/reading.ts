import type { LiveQueryDef } from '@livestore/livestore'

/** How a computed query reads others. */
type Get = <Result>(query$: LiveQueryDef<Result>) => Result

/** A value that a computed query reads from others, not yet a query of its own. */
export interface Reading<Value> {
  read: (get: Get) => Value
  /** Tells what is read from anything else. */
  hash: string
}
