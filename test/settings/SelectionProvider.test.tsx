import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  type Selection,
  SelectionProvider,
  type SelectionProviderProps,
  useSelection,
} from '../../src/settings/index.ts'

const drawn = (props: SelectionProviderProps) =>
  renderHook(useSelection, {
    wrapper: ({ children }) => <SelectionProvider {...props}>{children}</SelectionProvider>,
  }).result

test('two changes at once are both made, and told of', () => {
  const told: Selection[] = []
  const result = drawn({ onSelectionChange: (selection) => told.push(selection) })
  act(() => {
    result.current.select?.({ domain: 'a.example' })
    result.current.select?.({ day: '2026-11-21' })
  })
  expect(result.current.selection).toMatchObject({ domain: 'a.example', day: '2026-11-21' })
  expect(told.at(-1)).toEqual({ domain: 'a.example', day: '2026-11-21' })
})

test('what the app did not take over is not in what comes next', () => {
  const told: Selection[] = []
  const result = drawn({ selection: {}, onSelectionChange: (selection) => told.push(selection) })
  act(() => result.current.select?.({ domain: 'a.example' }))
  act(() => result.current.select?.({ day: '2026-11-21' }))
  expect(result.current.selection).toEqual({ range: undefined })
  expect(told.at(-1)).toEqual({ day: '2026-11-21' })
})
