import fc from 'fast-check'
import type { Fact } from '../../src/schema/index.ts'
import type { Given } from './recount.ts'

const BUCKET = 15 * 60_000
const NOON = Date.parse('2026-11-01T12:00:00Z')

// Few links and few instants, so that facts meet: repeats, disorder, both sides of a border.
const linkId = fc.constantFrom('a', 'b', 'c')
const domain = fc.constantFrom('a.com', 'b.com', 'ö.example', '(unknown)')
const at = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(-2, -1, 0, 1, 96).map((steps) => NOON + steps * BUCKET) },
  { weight: 4, arbitrary: fc.constantFrom(NOON - 1, NOON + 1, NOON + BUCKET - 1) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 0, -BUCKET, 8.64e15, -8.64e15, NOON + 0.5) },
)
const maybeAt = fc.option(at, { nil: undefined })

const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({
    type: fc.constant('linkCreated' as const),
    linkId,
    url: fc.constantFrom('https://a.com/', 'https://a.com/é', "it's"),
    domain,
    at,
    uniqueUrl: fc.constantFrom(undefined, false, true),
  }),
  fc.record({
    type: fc.constant('linkMetadataFetched' as const),
    linkId,
    title: fc.constantFrom('One', 'Two', '', null),
  }),
  ...(['linkCompleted', 'linkUncompleted', 'linkDeleted', 'linkRestored'] as const).map((type) =>
    fc.record({ type: fc.constant(type), linkId, at: maybeAt }),
  ),
  ...(['processingStarted', 'processingCompleted', 'processingCancelled'] as const).map((type) =>
    fc.record({ type: fc.constant(type), linkId, at }),
  ),
  fc.record({
    type: fc.constant('processingFailed' as const),
    linkId,
    error: fc.constantFrom('Timeout', '\n  HTTP 404\nNot found', '', ' \n\t'),
    at,
  }),
  fc.record({
    type: fc.constant('linkInteracted' as const),
    linkId,
    kind: fc.constantFrom('opened', 'shared'),
    at,
  }),
)

const badFact = fc.constantFrom<{ given: unknown; bad: string }>(
  {
    given: { type: 'linkCreated', linkId: '', url: 'u', at: NOON },
    bad: 'linkCreated: linkId is "" instead of a non-empty string.',
  },
  {
    given: { type: 'processingStarted', linkId: 'a', at: null },
    bad: 'processingStarted: at is null instead of epoch milliseconds or a Date.',
  },
  {
    given: { type: 'linkDeleted', linkId: 'a', at: 8.64e15 + 1 },
    bad: 'linkDeleted: at is 8640000000000001 instead of epoch milliseconds or a Date.',
  },
  {
    given: { type: 'linkCreated', linkId: 'a', url: 'u', at: NOON, uniqueUrl: 1 },
    bad: 'linkCreated: uniqueUrl is 1 instead of a boolean.',
  },
  {
    given: { type: 'processingFailed', linkId: 'a', at: NOON },
    bad: 'processingFailed: error is missing instead of a string.',
  },
)

/** A step of a log: what the mapping gives, and how it is to be understood. */
export interface Step {
  given: unknown
  understood: Given
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: anyFact.map((fact) => ({ given: fact, understood: fact })) },
  { weight: 1, arbitrary: badFact.map(({ given, bad }) => ({ given, understood: { bad } })) },
)

/** Random logs: out of order, with repeats near and far, unknown links, and what is no fact. */
export const anyFacts: fc.Arbitrary<Step[]> = fc
  .array(fc.tuple(step, fc.nat({ max: 9 }), fc.nat()), { minLength: 1, maxLength: 60, size: 'max' })
  .map((drawn) => {
    const steps: Step[] = []
    for (const [fresh, dice, back] of drawn) {
      const again = steps.length > 0 && dice < 2
      steps.push(again ? (steps[steps.length - 1 - (back % steps.length)] ?? fresh) : fresh)
    }
    return steps
  })
