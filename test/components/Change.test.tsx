import { expect, test } from 'vitest'
import { Change, type ChangeProps, type Delta, StatsCard } from '../../src/components/index.ts'
import { draw } from './draw.tsx'

const delta = (given: Partial<Delta>): Delta => ({
  now: 2,
  before: 1,
  change: 1,
  kind: 'relative',
  better: 'up',
  ...given,
})

const drawn = async (props: ChangeProps) => {
  const { container } = await draw(<Change {...props} />)
  const root = container.firstElementChild as HTMLElement
  const spoken = root.cloneNode(true) as HTMLElement
  for (const hidden of spoken.querySelectorAll('[aria-hidden]')) hidden.remove()
  return {
    shown: root.querySelector('[data-slot="change-amount"]')?.textContent,
    spoken: spoken.textContent,
    verdict: root.getAttribute('data-verdict'),
    direction: root.getAttribute('data-direction'),
    icon: root.querySelector('svg')?.getAttribute('class'),
  }
}

test.each<[string, ChangeProps['change'], string, string, string]>([
  ['a number is percent, up is good', 8.4, '8.4%', 'up 8.4%vs last week, better', 'better'],
  ['a number that fell', -12, '12.0%', 'down 12.0%vs last week, worse', 'worse'],
  ['a tiny number', 0.01, '<0.1%', 'up <0.1%vs last week, better', 'better'],
  ['none in percent', 0, 'no change', 'no changevs last week', 'neutral'],
  ['minus none', -0, 'no change', 'no changevs last week', 'neutral'],
  ['relative', delta({ change: 0.084 }), '8.4%', 'up 8.4%vs last week, better', 'better'],
  [
    'a duration that rose',
    delta({ change: 0.5, better: 'down' }),
    '50.0%',
    'up 50.0%vs last week, worse',
    'worse',
  ],
  [
    'failures that fell',
    delta({ change: -1_200, kind: 'absolute', better: 'down' }),
    '1,200',
    'down 1,200vs last week, better',
    'better',
  ],
  [
    'a rate in points',
    delta({ change: -0.012, kind: 'points' }),
    '1.2 points',
    'down 1.2 pointsvs last week, worse',
    'worse',
  ],
  [
    'neither way is good',
    delta({ change: 0.2, better: 'neutral' }),
    '20.0%',
    'up 20.0%vs last week',
    'neutral',
  ],
  [
    'from nothing',
    delta({ change: null, kind: 'new' }),
    'new',
    'newvs last week, better',
    'better',
  ],
  [
    'no change',
    delta({ change: 0, kind: 'none', better: 'down' }),
    'no change',
    'no changevs last week',
    'neutral',
  ],
])('%s: says it in words, not by colour alone', async (_, change, shown, spoken, verdict) => {
  expect(await drawn({ change })).toMatchObject({ shown, spoken, verdict })
})

test('the arrow is an icon that follows the change, not the verdict', async () => {
  const falling = delta({ change: -0.5, better: 'down' })
  expect(await drawn({ change: falling })).toMatchObject({ direction: 'down', verdict: 'better' })
  expect((await drawn({ change: falling })).icon).toContain('lucide-arrow-down')
  expect((await drawn({ change: 1 })).icon).toContain('lucide-arrow-up')
  expect((await drawn({ change: 0 })).icon).toContain('lucide-minus')
})

test('null says nothing, on a line that stays', async () => {
  const { container } = await draw(<Change change={null} />)
  expect(container.querySelector('[data-slot="change"]')).toHaveTextContent(/^$/)
  expect(container.querySelector('svg')).toBeNull()
})

test('what it is against can be said otherwise', async () => {
  const { spoken } = await drawn({ change: 1, changeLabel: 'vs previous 30 days' })
  expect(spoken).toBe('up 1.0%vs previous 30 days, better')
})

test('a card has the line only if it is given a change, and no figure there unless it is ready', async () => {
  const lineOf = ({ container }: { container: HTMLElement }) =>
    container.querySelector('[data-slot="change"]')
  expect(lineOf(await draw(<StatsCard title="A" value={1} />))).toBeNull()
  expect(lineOf(await draw(<StatsCard title="B" value={1} change={null} />))).not.toBeNull()
  expect(lineOf(await draw(<StatsCard title="C" value={1} change={8.4} />))).toHaveTextContent(
    '8.4%',
  )
  for (const status of ['loading', 'error'] as const) {
    const card = await draw(<StatsCard title="D" value={1} change={8.4} status={status} />)
    expect(lineOf(card)).toHaveTextContent(/^$/)
  }
})
