import { historyOf } from '../oracle/history.ts'
import type { Entry } from '../oracle/log.ts'
import { openAnyFactStore } from '../schema/anyFactStore.ts'
import { compareFigure, compareFigures } from './compareFigures.ts'
import { eventOf } from './eventOf.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Question } from './questions.ts'
import type { Sequence } from './sequences.ts'

/**
 * Commits a sequence to a store of its own, batch by batch, and compares every figure with the
 * oracle's: those watched all the while after each batch, those asked afterwards at the end.
 */
export const trial = async (
  sequence: Sequence,
  watched: Question,
  after: Question,
): Promise<void> => {
  const store = await openAnyFactStore()
  try {
    const answers = new Map<Figure, unknown>()
    for (const figure of figuresOf(watched)) {
      store.subscribe(figure.query$(watched), (answer) => answers.set(figure, answer))
    }
    const log: Entry[] = []
    for (const batch of sequence.batches) {
      log.push(...batch)
      store.commit(...batch.map(eventOf))
      const history = historyOf(log)
      for (const [figure, answer] of answers) compareFigure(figure, answer, history, watched)
    }
    compareFigures(store, historyOf(log), after)
  } finally {
    await store.shutdownPromise()
  }
}
