import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type LinkBucketEvent, scenarios, tables } from '../../src/fixtures/index.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import { currentMetrics$ } from '../../src/queries/index.ts'
import { replayAtOnce } from '../../src/schema/index.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { factsIn, joinedSchema, openApp, usePlainApp } from './linkBucketApp.ts'
import { temporaryDirectory } from './temporaryDirectory.ts'

const NOW = scenarios.typical.endsAt

const history = scenarios.typical
  .events()
  .filter((event): event is LinkBucketEvent => event.name !== 'v1.MetricsSnapshotRecorded')

/** The link that a replay of 300 events is broken off at; they make more. */
const BROKEN_AT = 40

/** An app that was used without the kit for 300 events, in a directory to copy. */
const used = mkdtempSync(join(tmpdir(), 'livestore-telemetry-'))
beforeAll(() => usePlainApp(used, history.slice(0, 300)))
afterAll(() => rmSync(used, { recursive: true }))

const copyOfUsed = (): string => {
  const directory = temporaryDirectory()
  cpSync(used, directory, { recursive: true })
  return directory
}

const open = async (schema: ReturnType<typeof joinedSchema>, directory: string) => {
  const store = await openApp(schema, directory)
  onTestFinished(() => store.shutdownPromise())
  return store
}

const totalIn = (store: TelemetryStore) => store.query(currentMetrics$({ now: NOW })).totalLinks

describe('the kit, added to an app that is in use, has the figures of its whole log', () => {
  test('of 5,000 events, replayed at once', async () => {
    const directory = temporaryDirectory()
    await usePlainApp(directory, history.slice(0, 5_000))
    const store = await open(joinedSchema(replayAtOnce), directory)
    const log = factsIn(directory)
    expect(log.length).toBeGreaterThan(4_500)
    expectOracle(store, log, NOW)
  }, 120_000)

  test('of 300 events, each statement by itself', async () => {
    const directory = copyOfUsed()
    expectOracle(await open(joinedSchema(), directory), factsIn(directory), NOW)
  })
})

describe('a replay that is broken off in the middle', () => {
  const breakOff = {
    // The host's fault: one of its links throws.
    throws: async (directory: string, migrations?: typeof replayAtOnce) => {
      let links = 0
      const broken = joinedSchema(migrations, {
        'v1.LinkCreated': (link, context) => {
          links += 1
          if (links === BROKEN_AT) throw new Error('not today')
          return materializers['v1.LinkCreated'](link, context)
        },
      })
      await expect(openApp(broken, directory)).rejects.toThrow('not today')
    },
    // No one's fault: the process is killed.
    killed: async (directory: string, migrations?: typeof replayAtOnce) => {
      const script = join(import.meta.dirname, 'openAndBeKilled.ts')
      const how = migrations === undefined ? 'by single statements' : 'at once'
      const { signal, stderr } = spawnSync(process.execPath, [script, directory, how])
      expect([signal, stderr.toString()]).toEqual(['SIGKILL', ''])
    },
  }

  test.each(['throws', 'killed'] as const)('and is at once begins anew: %s', async (how) => {
    const directory = copyOfUsed()
    await breakOff[how](directory, replayAtOnce)
    expectOracle(await open(joinedSchema(replayAtOnce), directory), factsIn(directory), NOW)
  })

  test.each(['throws', 'killed'] as const)(
    'and is by single statements is taken for whole: %s',
    async (how) => {
      const directory = copyOfUsed()
      await breakOff[how](directory)
      const store = await open(joinedSchema(), directory)
      expect(totalIn(store)).toBeLessThan(BROKEN_AT)
      expect(store.query(tables.links.count())).toBe(BROKEN_AT - 1)
    },
  )
})
