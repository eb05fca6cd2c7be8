import type { LiveQueryDef } from '@livestore/livestore'
import { expect } from 'vitest'
import {
  currentMetrics$,
  delta$,
  errorGroups$,
  interactionsByDay$,
  linksByDay$,
  metricsHistory$,
  processingPerformance$,
  recentErrors$,
  stat$,
  topDomains$,
} from '../../src/queries/index.ts'
import { currentMetrics } from '../oracle/currentMetrics.ts'
import { delta, type Figure as FigureName, stat } from '../oracle/delta.ts'
import { errorGroups, recentErrors } from '../oracle/errors.ts'
import type { History } from '../oracle/history.ts'
import { metricsHistory } from '../oracle/metricsHistory.ts'
import { processingPerformance } from '../oracle/processingPerformance.ts'
import { interactionsByDay, linksByDay } from '../oracle/series.ts'
import { topDomains } from '../oracle/topDomains.ts'
import { agreeOnDelta, agreeOnMeasure, agreeOnPerformance } from './agreement.ts'
import type { Question } from './questions.ts'

/** A query beside the oracle's answer to the same question. */
export interface Figure {
  name: string
  /** The question put to the kit. */
  query$: (question: Question) => LiveQueryDef<unknown>
  /** Throws unless the answer is the oracle's. */
  agree: (answer: unknown, history: History, question: Question) => void
}

const figure = <Answer>(
  name: string,
  query$: (question: Question) => LiveQueryDef<Answer>,
  agree: (answer: Answer, history: History, question: Question) => void,
): Figure => ({ name, query$, agree }) as unknown as Figure

/** The range of a rate or a duration in the oracle's words. */
const ofWindow = ({ window, ...question }: Question) => ({ ...question, range: window })

const wholes: readonly Figure[] = [
  figure('currentMetrics', currentMetrics$, ({ badFacts, ...answer }, history, question) => {
    const expected = currentMetrics(history, question)
    expect({ ...answer, badFacts: badFacts.count }).toEqual(expected)
    expect(badFacts.lastReason === null).toBe(badFacts.count === 0)
  }),
  figure('linksByDay', linksByDay$, (answer, history, question) => {
    expect(answer).toEqual(linksByDay(history, question))
  }),
  figure('interactionsByDay', interactionsByDay$, (answer, history, question) => {
    expect(answer).toEqual(interactionsByDay(history, question))
  }),
  figure('topDomains', topDomains$, (answer, history, question) => {
    expect(answer).toEqual(topDomains(history, question))
  }),
  figure('recentErrors', recentErrors$, (answer, history, question) => {
    expect(answer.map(({ id: _, ...error }) => error)).toEqual(recentErrors(history, question))
    expect(new Set(answer.map(({ id }) => id)).size).toBe(answer.length)
  }),
  figure(
    'errorGroups',
    (question) => errorGroups$(ofWindow(question)),
    (answer, history, question) => expect(answer).toEqual(errorGroups(history, ofWindow(question))),
  ),
  figure('metricsHistory', metricsHistory$, (answer, history, question) => {
    expect(answer).toEqual(metricsHistory(history, question))
  }),
  figure(
    'processingPerformance',
    (question) => processingPerformance$(ofWindow(question)),
    (answer, history, question) =>
      agreeOnPerformance(answer, processingPerformance(history, ofWindow(question))),
  ),
]

const ofStat = (name: FigureName): Figure[] => [
  figure(
    `stat of ${name}`,
    (question) => stat$({ ...ofWindow(question), figure: name }),
    (answer, history, question) =>
      agreeOnMeasure(name, answer, stat(history, { ...ofWindow(question), figure: name })),
  ),
  figure(
    `delta of ${name}`,
    (question) => delta$({ ...ofWindow(question), figure: name }),
    (answer, history, question) =>
      agreeOnDelta(name, answer, delta(history, { ...ofWindow(question), figure: name })),
  ),
]

/** What a question asks for: every query, and some of the single figures. */
export const figuresOf = ({ stats }: Question): Figure[] => [...wholes, ...stats.flatMap(ofStat)]
