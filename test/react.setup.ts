import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach, expect, vi } from 'vitest'

// React and LiveStore tell of misuse on the console, so a test that leaves a word there has failed.
const said: unknown[][] = []

beforeEach(() => {
  said.length = 0
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => void said.push(words))
  }
})

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  expect(said, 'what was written to the console').toEqual([])
})
