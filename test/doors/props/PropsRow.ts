import type { ReactElement } from 'react'

/**
 * Props as they should not be: what is wrong, a component with them, and what is then to be read in
 * its parts, by their `data-slot`; in the `rows` of its table, cell by cell; in its `links`.
 */
export type PropsRow = readonly [
  wrong: string,
  element: ReactElement,
  shown: Readonly<Record<string, readonly string[]>>,
]

/** For what the types forbid, and plain JavaScript does not. */
export const untyped = (value: unknown) => value as never
