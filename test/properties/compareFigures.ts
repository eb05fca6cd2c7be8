import fc from 'fast-check'
import type { TelemetryStore } from '../../src/hooks/TelemetryStore.ts'
import type { History } from '../oracle/history.ts'
import { type Figure, figuresOf } from './figures.ts'
import type { Question } from './questions.ts'

/** Throws, with the figure and the question, unless the answer is the oracle's. */
export const compareFigure = (
  figure: Figure,
  answer: unknown,
  history: History,
  question: Question,
): void => {
  try {
    figure.agree(answer, history, question)
  } catch (error) {
    if (error instanceof Error) {
      error.message = `${figure.name} of ${fc.stringify(question)}\n${error.message}`
    }
    throw error
  }
}

/** Asks a store for every figure of the question; throws at an answer that is not the oracle's. */
export const compareFigures = (
  store: TelemetryStore,
  history: History,
  question: Question,
): void => {
  for (const figure of figuresOf(question)) {
    compareFigure(figure, store.query(figure.query$(question)), history, question)
  }
}
