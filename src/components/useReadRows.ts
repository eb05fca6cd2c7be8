import { useState } from 'react'

interface ReadRows<Row> {
  /** What to show. */
  rows: readonly Row[]
  /** How many are there that are not shown. */
  waiting: number
  /** Shows all that is there. */
  release: () => void
}

/**
 * Keeps rows from moving under a reader: while someone reads, the rows stay the same ones, in their
 * order, each in its latest version, and new ones wait.
 */
export const useReadRows = <Row extends { id: string }>(
  latest: readonly Row[],
  isReading: boolean,
): ReadRows<Row> => {
  const [shown, setShown] = useState(latest)
  const byId = new Map(latest.map((row) => [row.id, row]))
  const rows = isReading && shown.length > 0 ? shown.map((row) => byId.get(row.id) ?? row) : latest
  const isSame = rows.length === shown.length && rows.every((row, index) => row === shown[index])
  // During rendering, so that what was shown last is known when someone begins to read.
  if (!isSame) setShown(rows)
  for (const { id } of rows) byId.delete(id)
  return { rows, waiting: byId.size, release: () => setShown(latest) }
}
