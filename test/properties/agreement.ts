import { expect } from 'vitest'
import type { Delta, ProcessingPerformance } from '../../src/queries/index.ts'
import { changeOf, type delta, type Figure } from '../oracle/delta.ts'
import type { processingPerformance } from '../oracle/processingPerformance.ts'

const isQuantile = (figure: Figure): boolean => ['p50Ms', 'p95Ms', 'p99Ms'].includes(figure)

/** "Within 1 % of the duration at that rank, 0 exactly 0." */
const agreeOnQuantile = (answer: number | null, exact: number | null): void => {
  if (answer === null || exact === null) expect(answer).toBe(exact)
  else expect(Math.abs(answer - exact), `${answer} for ${exact}`).toBeLessThanOrEqual(exact / 100)
}

export const agreeOnMeasure = (
  figure: Figure,
  answer: number | null,
  exact: number | null,
): void => {
  if (isQuantile(figure)) agreeOnQuantile(answer, exact)
  else expect(answer).toBe(exact)
}

/** Both sides of a change of quantiles are within 1 %, and the change is that of these two. */
export const agreeOnDelta = (
  figure: Figure,
  answer: Delta | null,
  exact: ReturnType<typeof delta>,
): void => {
  if (!isQuantile(figure) || answer === null || exact === null) {
    expect(answer).toEqual(exact)
    return
  }
  agreeOnQuantile(answer.now, exact.now)
  agreeOnQuantile(answer.before, exact.before)
  expect(answer).toEqual(changeOf(figure, answer.now, answer.before))
}

/** "At most 40 bins: half-open, ascending, without gaps; counts sum to `samples`." */
const agreeOnDistribution = (
  distribution: ProcessingPerformance['distribution'],
  durations: readonly number[],
): void => {
  expect(distribution.length).toBeLessThanOrEqual(40)
  distribution.forEach(({ fromMs, toMs, count }, place) => {
    expect(fromMs).toBeLessThan(toMs)
    expect(fromMs).toBe(distribution[place - 1]?.toMs ?? fromMs)
    expect(count).toBe(durations.filter((each) => fromMs <= each && each < toMs).length)
  })
  expect(distribution.reduce((sum, { count }) => sum + count, 0)).toBe(durations.length)
}

export const agreeOnPerformance = (
  { distribution, ...answer }: ProcessingPerformance,
  { durations, ...exact }: ReturnType<typeof processingPerformance>,
): void => {
  for (const figure of ['p50Ms', 'p95Ms', 'p99Ms'] as const) {
    agreeOnQuantile(answer[figure], exact[figure])
  }
  const { p50Ms, p95Ms, p99Ms } = answer
  expect(answer).toEqual({ ...exact, p50Ms, p95Ms, p99Ms })
  agreeOnDistribution(distribution, durations)
}
