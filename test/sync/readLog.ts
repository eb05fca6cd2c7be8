import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The events in the log of a store on disk that is shut down, in their order. */
export const readLog = (directory: string, storeId: string): { name: string; args: unknown }[] => {
  const folder = join(directory, storeId)
  const file = readdirSync(folder).find((name) => name.startsWith('eventlog')) ?? ''
  const database = new DatabaseSync(join(folder, file), { readOnly: true })
  const rows = database
    .prepare('SELECT name, argsJson FROM eventlog ORDER BY seqNumGlobal, seqNumClient')
    .all()
  database.close()
  return rows.map(({ name, argsJson }) => ({ name: `${name}`, args: JSON.parse(`${argsJson}`) }))
}
