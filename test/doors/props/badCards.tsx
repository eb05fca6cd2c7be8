import { Card, EmptyState, ErrorState } from '../../../src/components/index.ts'
import { megabyte } from '../megabyte.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const level = (given: unknown, drawn: string): PropsRow => [
  `a heading level of ${given}`,
  <Card key="" title="Ours" headingLevel={untyped(given)} />,
  { [drawn]: ['Ours'] },
]

const error = (wrong: string, given: unknown, shown: string): PropsRow => [
  wrong,
  <ErrorState key="" error={given} />,
  { 'error-state': [`This could not be shown${shown}`] },
]

const empty: PropsRow = [
  'an empty state without words',
  <EmptyState key="" title={untyped(undefined)} hint={untyped(null)} />,
  { 'empty-state': [''] },
]

/** What all panels have in common. */
export const badCards: readonly PropsRow[] = [
  level(0, 'h1'),
  level(7, 'h6'),
  level(2.4, 'h2'),
  level(Number.NaN, 'h2'),
  level('x', 'h2'),
  empty,
  error('an error of a megabyte', megabyte, `${'x'.repeat(500)}…`),
  error('an error without a word', Object.create(null), ''),
]
