import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Sparkline } from '../../src/components/index.ts'
import { draw } from './draw.tsx'

type Values = Parameters<typeof Sparkline>[0]['values']

/** The lines that are drawn, each point in fractions of the width and, from below, the height. */
const linesOf = async (values: Values) => {
  const { container } = await draw(<Sparkline values={values} />)
  const [left = 0, top = 0, width = 0, height = 0] =
    container.querySelector('svg')?.getAttribute('viewBox')?.split(' ').map(Number) ?? []
  expect(Math.min(width, height)).toBeGreaterThan(0)
  const path = container.querySelector('path')?.getAttribute('d') ?? ''
  const lines = path.split('M').filter((line) => line !== '')
  return lines.map((line) =>
    line.split('L').map((point) => {
      const [x = 0, y = 0] = point.replace('h0', '').split(' ').map(Number)
      return [(x - left) / width, 1 - (y - top) / height]
    }),
  )
}

const [not, infinite] = [Number.NaN, Number.POSITIVE_INFINITY]

test.each<[string, Values, number[][][]]>([
  [
    'from the lowest to the highest',
    [10, 30, 20],
    [
      [
        [0, 0],
        [0.5, 1],
        [1, 0.5],
      ],
    ],
  ],
  [
    'below zero as well',
    [-5, 5],
    [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  ],
  [
    'large numbers exactly',
    [1e12, 1e12 + 2, 1e12 + 1],
    [
      [
        [0, 0],
        [0.5, 1],
        [1, 0.5],
      ],
    ],
  ],
  [
    'with gaps for what is not known',
    [0, null, 2, 1, not],
    [
      [[0, 0]],
      [
        [0.5, 1],
        [0.75, 0.5],
      ],
    ],
  ],
  [
    'what did not move as a level line',
    [7, 7],
    [
      [
        [0, 0],
        [1, 0],
      ],
    ],
  ],
  ['one value as a dot', [3], [[[0, 0]]]],
  ['nothing of nothing', [], []],
  ['nothing of what is not known', [null, infinite, -infinite, not], []],
])('it draws %s', async (_, values, lines) => {
  expect(await linesOf(values)).toEqual(lines)
})

test('it is for the eye alone, unless it has a label', async () => {
  await draw(<Sparkline values={[1, 2]} />)
  expect(screen.queryByRole('img')).toBeNull()
  await draw(<Sparkline values={[1, 2]} aria-label="Rose from 1 to 2" />)
  expect(screen.getByRole('img', { name: 'Rose from 1 to 2' })).toBeInTheDocument()
})
