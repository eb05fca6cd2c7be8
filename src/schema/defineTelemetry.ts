import { describeValue } from '../model/describeValue.ts'
import type { Fact } from '../model/fact.ts'
import { isObject } from '../model/isObject.ts'
import { figureTables } from './figures.ts'
import { joinToOwn } from './joinToOwn.ts'
import { materializeFacts } from './materializeFacts.ts'
import {
  materializeMetricsSnapshot,
  metricsSnapshotRecorded,
  metricsSnapshots,
} from './metricsSnapshotRecorded.ts'
import { rollupTables } from './tables.ts'

/** An event definition of LiveStore's, as far as a mapping needs to know it. */
export interface EventDefinition {
  name: string
  schema: { Type: unknown }
}

/** What one event of a host's means: a fact, several in their order, or none. */
export type Meaning = Fact | readonly Fact[] | null | undefined

/** A host's events by name, each with what it means; events left out mean nothing. */
export type FactMapping<Events extends Record<string, EventDefinition>> = {
  readonly [Name in Events[keyof Events]['name']]?: (
    event: Extract<Events[keyof Events], { name: Name }>['schema']['Type'],
  ) => Meaning
}

const events = { metricsSnapshotRecorded }

// Spelt out, so that the declaration names the kit's own types and none of LiveStore's insides.
const tables: typeof rollupTables &
  typeof figureTables & { telemetryMetricsSnapshots: typeof metricsSnapshots } = {
  ...rollupTables,
  ...figureTables,
  telemetryMetricsSnapshots: metricsSnapshots,
}

const ownMaterializers = { 'v1.MetricsSnapshotRecorded': materializeMetricsSnapshot }

/** What {@link defineTelemetry} gives a host to spread into its schema. */
export interface Telemetry {
  /** The kit's events; spread them into the schema's. */
  events: typeof events
  /** The kit's tables, all prefixed `telemetry_`; spread them into the state's. */
  tables: typeof tables
  /**
   * The host's materializers, each mapped one also telling the kit what its event means, and the
   * kit's own. Throws if the mapping names an event that the host has no materializer for.
   */
  materializers: <Materializers extends object>(
    materializers: Materializers,
  ) => Materializers & typeof ownMaterializers
}

/**
 * Joins telemetry to a LiveStore schema: says what a host's events mean. LiveStore fills the new
 * tables from the events that are already in the log.
 *
 * A mapping runs inside a materializer, so it has to be pure: no clock, no randomness. One that
 * throws, or gives what is no fact, loses nothing: it is counted (`currentMetrics().badFacts`).
 *
 * @typeParam Events `typeof events`, the host's record of event definitions.
 * @example
 * const telemetry = defineTelemetry<typeof events>({
 *   'v1.LinkCreated': ({ id, url, domain, createdAt }) =>
 *     linkCreated({ linkId: id, url, domain, at: createdAt }),
 * })
 */
export const defineTelemetry = <Events extends Record<string, EventDefinition>>(
  mapping: FactMapping<Events>,
): Telemetry => {
  assertObject('the mapping', mapping, 'Give a function for each event, by its name.')
  return {
    events,
    tables,
    materializers: (materializers) => {
      const mend = 'Give what State.SQLite.materializers(events, { … }) gives.'
      assertObject('what materializers() was given', materializers, mend)
      const wrapped: Record<string, unknown> = { ...materializers, ...ownMaterializers }
      for (const [name, meaning] of Object.entries(mapping)) {
        if (meaning === undefined) continue
        if (typeof meaning !== 'function') throw notAFunction(name, meaning)
        if (!Object.hasOwn(materializers, name)) throw unknownEvent(name, materializers)
        wrapped[name] = withTelemetry(name, wrapped[name] as Materializer, meaning as MeaningOf)
      }
      return wrapped as typeof materializers & typeof ownMaterializers
    },
  }
}

type Materializer = (...parameters: readonly unknown[]) => unknown
type MeaningOf = (event: unknown) => unknown

const withTelemetry =
  (name: string, materializer: Materializer, meaning: MeaningOf): Materializer =>
  (event, ...context) =>
    joinToOwn(
      materializer(event, ...context),
      materializeFacts(name, () => meaning(event)),
    )

const assertObject = (what: string, value: unknown, mend: string): void => {
  if (!isObject(value)) throw wrongType(what, value, 'an object', mend)
}

const notAFunction = (name: string, meaning: unknown): TypeError =>
  wrongType(
    `the mapping for "${name}"`,
    meaning,
    'a function',
    'Give a function from the event to a fact, or leave the event out.',
  )

const wrongType = (what: string, value: unknown, expected: string, mend: string): TypeError =>
  new TypeError(
    `livestore-telemetry: ${what} is ${describeValue(value)} instead of ${expected}. ${mend}`,
  )

const unknownEvent = (name: string, materializers: object): Error => {
  const known = Object.keys(materializers).map((each) => `"${each}"`)
  return new Error(
    `livestore-telemetry: the mapping names the event "${name}", for which the host has no ` +
      'materializer. Mend the name, or leave it out of defineTelemetry(). ' +
      `Materializers given: ${known.join(', ') || 'none'}.`,
  )
}
