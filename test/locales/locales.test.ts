import { describe, expect, test } from 'vitest'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { englishMessages } from '../../src/settings/index.ts'

/** Every word of a translation by its path; functions as they are. */
const wordsOf = (part: object, path = ''): [string, unknown][] =>
  Object.entries(part).flatMap(([name, word]) =>
    typeof word === 'object' ? wordsOf(word, `${path}${name}.`) : [[path + name, word]],
  )

const english = new Map(wordsOf(englishMessages))

/** What German and English share, and what stands for itself in any language. */
const SHARED = {
  de: ['linksPlot', 'metrics.links.name', 'median', 'p95', 'p99', 'recentErrors.links', 'target'],
  ar: [],
}

const COUNTS = [0, 1, 2, 3, 11, 100, 1_000]

describe.each([
  ['de', de],
  ['ar', ar],
] as const)('%s', (language, messages) => {
  const words = wordsOf(messages)

  test('has a word for each of English, and none of English', () => {
    expect(words.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    const left = words.filter(
      ([path, word]) =>
        word === english.get(path) && !SHARED[language].some((each) => path.endsWith(each)),
    )
    expect(left).toEqual([])
  })

  test.each(words)('%s says something, whatever the count', (_, word) => {
    if (typeof word === 'string') return expect(word.trim()).not.toBe('')
    for (const count of COUNTS) {
      const said = (word as (...given: unknown[]) => string)(
        count,
        '<second>',
        '<third>',
        '<fourth>',
      )
      expect(said.trim()).not.toBe('')
      expect(said).not.toMatch(/undefined|NaN|\[object/)
    }
    return undefined
  })
})

test('Arabic counts in six forms', () => {
  const forms = [0, 1, 2, 3, 11, 100].map((count) => ar.recentErrors.links(count, String(count)))
  expect(forms).toEqual(['لا روابط', 'رابط واحد', 'رابطان', '3 روابط', '11 رابطًا', '100 رابط'])
})

test('German counts in two', () => {
  expect(de.recentErrors.attempts(1, '1')).toBe('1 Versuch')
  expect(de.recentErrors.attempts(2, '2')).toBe('2 Versuche')
})
