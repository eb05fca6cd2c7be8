import { DatabaseSync } from 'node:sqlite'
import { historyPath } from './snapshot.ts'

/** So many links of the history that are not deleted, of all ages, as ids. */
export const linksOfHistory = (links: number, count: number): string[] => {
  const history = new DatabaseSync(historyPath(links), { readOnly: true })
  const rows = history
    .prepare('SELECT id FROM links WHERE deletedAt IS NULL AND rowid % ? = 0 LIMIT ?')
    .all(Math.floor((links * 0.9) / count), count)
  history.close()
  return rows.map(({ id }) => String(id))
}
