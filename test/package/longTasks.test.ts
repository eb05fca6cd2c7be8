import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBuiltPage } from './openBuiltPage.ts'

type BuiltPage = Awaited<ReturnType<typeof openBuiltPage>>

const LONG_MS = 50

/**
 * The least of several runs: the same drawing takes 20 to 60 ms of work on a machine whose memory is
 * slow to come, and what a collection or a compilation adds to one run is not the drawing's.
 */
const least = async (runs: number, measure: () => Promise<number>): Promise<number> => {
  const times: number[] = []
  while (times.length < runs) times.push(await measure())
  return Math.min(...times)
}

const RANGES = ['24h', '7d', '30d', '90d', '1y']

describe('charts', () => {
  let built: BuiltPage

  beforeAll(async () => {
    built = await openBuiltPage(join(import.meta.dirname, 'charts'), 4274)
  })
  afterAll(() => built?.close())

  const drawChart = (kind: string, range: string) =>
    built.page.evaluate(
      ([name, of]) =>
        (window as unknown as { draw: (...of: unknown[]) => Promise<void> }).draw(name, of),
      [kind, range],
    )

  describe.each(['area', 'bar', 'history'])('%s is drawn without a long task', (kind) => {
    // What is fetched and compiled once is the app's start, not the chart's.
    beforeAll(() => drawChart(kind, '7d'))

    test.each(RANGES)('%s', async (range) => {
      const draw = () => built.longestTask(() => drawChart(kind, range))
      expect(await least(5, draw)).toBeLessThan(LONG_MS)
    })
  })
})

describe('lists', () => {
  let built: BuiltPage

  beforeAll(async () => {
    built = await openBuiltPage(join(import.meta.dirname, 'lists'), 4275)
    await built.page.waitForFunction(() => 'showAll' in window, null, { timeout: 60_000 })
  })
  afterAll(() => built?.close())

  test.each([
    ['domains', 5_000],
    ['errors', 1_000],
  ])('%s are shown by 50 more, to the last of %i, without a long task', async (list, most) => {
    const call = (name: string) =>
      built.page.evaluate(
        ([called, of]) =>
          (window as unknown as Record<string, (of: unknown) => unknown>)[called as string]?.(of),
        [name, list],
      )
    const showAll = async () => {
      await call('draw')
      return built.longestTask(async () => {
        expect(await call('showAll')).toBe(most)
      })
    }
    expect(await least(3, showAll)).toBeLessThan(LONG_MS)
  })
})
