import type { Entry, Snapshot } from '../oracle/log.ts'

/** Events of that host's, as the oracle reads a log. */
export const entriesOf = (log: readonly { name: string; args: unknown }[]): Entry[] =>
  log.map(({ name, args }) =>
    name === 'v1.MetricsSnapshotRecorded'
      ? { snapshot: args as Snapshot }
      : { fact: (args as { facts: unknown }).facts },
  )
