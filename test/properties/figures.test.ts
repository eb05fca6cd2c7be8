import fc from 'fast-check'
import { expect, test } from 'vitest'
import { KINDS } from './facts.ts'
import { ask, type Question } from './questions.ts'
import { seed } from './seed.ts'
import { type Sequence, sequence } from './sequences.ts'
import { trial } from './trial.ts'

/*
 * The same sequences every time; `npm run test:long` tries others. A failure prints its seed and
 * path, and what is left of the sequence. To see it again, alone:
 *
 *   PROPERTY_SEED=… PROPERTY_PATH=… npx vitest run --project unit test/properties
 *
 * Without a path all of the seed's sequences are tried, PROPERTY_RUNS of them. PROPERTY_SHRINK=no
 * ends at the first that fails, as it is: enough for who wants to know whether one does.
 */
const { PROPERTY_RUNS = '100', PROPERTY_PATH, PROPERTY_SHRINK } = process.env
const numRuns = Number(PROPERTY_RUNS)

const kindsOf = ({ batches }: Sequence): Set<unknown> =>
  new Set(batches.flat().map((entry) => ('fact' in entry ? Object(entry.fact).type : 'snapshot')))

test('every figure of any log is the oracle’s, live and asked afterwards', {
  timeout: numRuns * 5_000,
}, async ({ annotate }) => {
  const tried: Sequence[] = []
  const asked: Question[] = []
  await fc.assert(
    fc.asyncProperty(sequence, ask, ask, async (log, watched, after) => {
      tried.push(log)
      asked.push(watched(log), after(log))
      await trial(log, watched(log), after(log))
    }),
    {
      numRuns,
      seed,
      endOnFailure: PROPERTY_SHRINK === 'no',
      ...(PROPERTY_PATH === undefined ? {} : { path: PROPERTY_PATH }),
    },
  )
  // A replay is of one sequence.
  if (PROPERTY_PATH !== undefined) return

  // What the sequences and questions have to be like for their agreement to mean something.
  const lengths = tried.map(({ batches }) => batches.flat().length).sort((a, b) => a - b)
  const median = lengths[lengths.length >> 1]
  const shares = [...KINDS, 'snapshot'].map((kind) => ({
    kind,
    share: tried.filter((each) => kindsOf(each).has(kind)).length / tried.length,
  }))
  const rarest = shares.reduce((a, b) => (b.share < a.share ? b : a))
  const narrowed = asked.filter(({ domain, day }) => domain !== undefined && day !== undefined)
  await annotate(
    `seed ${seed}: ${tried.length} sequences, median ${median} facts, ` +
      `every kind in ${(rarest.share * 100).toFixed()} % of them or more (${rarest.kind})`,
  )
  expect(tried).toHaveLength(numRuns)
  expect(median).toBeGreaterThanOrEqual(25)
  expect(rarest.share).toBeGreaterThanOrEqual(0.3)
  expect(narrowed.length / asked.length).toBeGreaterThan(0.1)
})
