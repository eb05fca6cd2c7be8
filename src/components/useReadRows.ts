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
 * order, each in its latest version as long as it is among the latest. New ones wait, save those that
 * come after all that is shown: they move none.
 */
export const useReadRows = <Row>(
  latest: readonly Row[],
  isReading: boolean,
  idOf: (row: Row) => string,
): ReadRows<Row> => {
  const [shown, setShown] = useState(latest)
  const byId = new Map(latest.map((row) => [idOf(row), row]))
  let rows = latest
  if (isReading && shown.length > 0) {
    const ids = new Set(shown.map(idOf))
    const end = latest.findLastIndex((row) => ids.has(idOf(row)))
    rows = shown
      .map((row) => byId.get(idOf(row)) ?? row)
      .concat(end < 0 ? [] : latest.slice(end + 1))
  }
  const isSame = rows.length === shown.length && rows.every((row, index) => row === shown[index])
  // During rendering, so that what was shown last is known when someone begins to read.
  if (!isSame) setShown(rows)
  for (const row of rows) byId.delete(idOf(row))
  return { rows, waiting: byId.size, release: () => setShown(latest) }
}
