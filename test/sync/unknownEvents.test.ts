import { makeSchema, State } from '@livestore/livestore'
import { expect, onTestFinished, test } from 'vitest'
import { type LinkBucketEvent, scenarios } from '../../src/fixtures/index.ts'
import { events } from '../../src/fixtures/linkBucket/events.ts'
import { materializers } from '../../src/fixtures/linkBucket/materializers.ts'
import { tables } from '../../src/fixtures/linkBucket/tables.ts'
import { defineTelemetry, linkBucketFacts } from '../../src/schema/index.ts'
import type { Entry } from '../oracle/log.ts'
import { expectOracle } from '../properties/expectOracle.ts'
import { factsIn, joinedSchema, openApp, usePlainApp } from './linkBucketApp.ts'
import { temporaryDirectory } from './temporaryDirectory.ts'

const NOW = scenarios.firstDay.endsAt

const without = <All extends object, Name extends keyof All>(all: All, ...names: Name[]) =>
  Object.fromEntries(
    Object.entries(all).filter(([name]) => !names.includes(name as Name)),
  ) as unknown as Omit<All, Name>

/** The link bucket without what it knew of interactions and failures. */
const forgetfulSchema = (strategy: 'ignore' | 'warn') => {
  const known = without(events, 'linkInteracted', 'linkProcessingFailed')
  const forgotten = ['v1.LinkInteracted', 'v1.LinkProcessingFailed'] as const
  const telemetry = defineTelemetry<typeof known>(without(linkBucketFacts, ...forgotten))
  return makeSchema({
    events: { ...known, ...telemetry.events },
    state: State.SQLite.makeState({
      tables: { ...without(tables, 'linkInteractions'), ...telemetry.tables },
      materializers: telemetry.materializers(without(materializers, ...forgotten)),
    }),
    unknownEventHandling: { strategy },
  })
}

const isKnown = (entry: Entry): boolean =>
  !('fact' in entry) || !['linkInteracted', 'processingFailed'].includes(Object(entry.fact).type)

test.each(['ignore', 'warn'] as const)(
  'events that the app does not know any more count when it knows them again: %s',
  async (strategy) => {
    const directory = temporaryDirectory()
    const log = scenarios.firstDay.events() as LinkBucketEvent[]
    await usePlainApp(directory, log)
    const facts = factsIn(directory)
    expect(facts.filter(isKnown).length).toBeLessThan(facts.length)

    const forgetful = await openApp(forgetfulSchema(strategy), directory)
    expectOracle(forgetful, facts.filter(isKnown), NOW)
    await forgetful.shutdownPromise()

    const store = await openApp(joinedSchema(), directory)
    onTestFinished(() => store.shutdownPromise())
    expectOracle(store, facts, NOW)
  },
)
