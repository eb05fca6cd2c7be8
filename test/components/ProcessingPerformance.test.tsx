import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  ProcessingPerformance,
  type ProcessingPerformanceProps,
} from '../../src/components/index.ts'
import { ar } from '../../src/locales/ar.ts'
import { de } from '../../src/locales/de.ts'
import { draw } from './draw.tsx'

const distribution = [
  { fromMs: 500, toMs: 1_000, count: 10 },
  { fromMs: 1_000, toMs: 2_000, count: 0 },
  { fromMs: 2_000, toMs: 4_000, count: 30 },
  { fromMs: 4_000, toMs: 8_000, count: 5 },
]

const month: ProcessingPerformanceProps = {
  completed: 856,
  failed: 53,
  cancelled: 12,
  successRate: 856 / 909,
  avgMs: 2_300,
  p50Ms: 1_800,
  p95Ms: 5_100,
  p99Ms: 9_400,
  samples: 45,
  distribution,
}

const figuresIn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-slot="processing-performance-figure"]')].map((figure) =>
    [...figure.children].map(({ textContent }) => textContent),
  )

const barsIn = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLElement>('[data-slot="duration-histogram-bin"]'),
]

test('every figure has its name, and what it is made of', async () => {
  const { container } = await draw(<ProcessingPerformance {...month} />)
  expect(screen.getByText('909 attempts in 30 days')).toBeInTheDocument()
  expect(figuresIn(container)).toEqual([
    ['Success rate', '94.2%', '856 of 909'],
    ['Total processed', '909', 'and 12 cancelled'],
    ['Average', '2.3 sec'],
    ['Median', '1.8 sec'],
    ['P95', '5.1 sec'],
    ['P99', '9.4 sec'],
  ])
})

test('the range is in words, and everything has none', async () => {
  await draw(<ProcessingPerformance {...month} range="24h" />)
  expect(screen.getByText('909 attempts in 24 hours')).toBeInTheDocument()
  await draw(<ProcessingPerformance completed={1} range="all" />)
  expect(screen.getByText('1 attempt')).toBeInTheDocument()
})

test('what is not known is never 0', async () => {
  const { container } = await draw(<ProcessingPerformance cancelled={3} />)
  expect(figuresIn(container)).toEqual([
    ['Success rate', '—', '0 of 0'],
    ['Total processed', '0', 'and 3 cancelled'],
    ['Average', '—'],
    ['Median', '—'],
    ['P95', '—'],
    ['P99', '—'],
  ])
  expect(screen.getByText('No durations')).toBeInTheDocument()
})

test('the rate is counted where it is not given', async () => {
  const { container } = await draw(<ProcessingPerformance completed={1} failed={3} />)
  expect(figuresIn(container)[0]).toEqual(['Success rate', '25.0%', '1 of 4'])
})

test.each([
  [1, 'Only 1 sample'],
  [19, 'Only 19 samples'],
  [20, '20 samples'],
  [0, '0 samples'],
])('%d durations are marked as few or not: "%s"', async (samples, words) => {
  const { container } = await draw(<ProcessingPerformance {...month} samples={samples} />)
  const said = container.querySelector('[data-slot="duration-histogram-samples"]')
  expect(said).toHaveTextContent(words)
  expect(said?.hasAttribute('data-level')).toBe(words.startsWith('Only'))
})

test('bars are as high as their bin is full, and the one that holds P95 is marked', async () => {
  const { container } = await draw(<ProcessingPerformance {...month} />)
  const heights = barsIn(container).map((bin) =>
    (bin.firstElementChild as HTMLElement).style.getPropertyValue('--lt-height'),
  )
  expect(heights.map((height) => Math.round(Number.parseFloat(height)))).toEqual([33, 0, 100, 17])
  expect(barsIn(container).map((bin) => bin.hasAttribute('data-marked'))).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(barsIn(container)[3]).toHaveTextContent('P95')
})

test('a duration at a border belongs to the bin that begins there', async () => {
  const { container } = await draw(<ProcessingPerformance {...month} p95Ms={4_000} />)
  expect(barsIn(container).findIndex((bin) => bin.hasAttribute('data-marked'))).toBe(3)
})

test('the axis tells the first, the middle and the last duration', async () => {
  const { container } = await draw(<ProcessingPerformance {...month} />)
  const axis = container.querySelector('[data-slot="duration-histogram-axis"]')
  expect([...(axis?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
    '500 ms',
    '2 sec',
    '8 sec',
  ])
})

test('the distribution has a name, and each bin that holds a duration is told in words', async () => {
  await draw(<ProcessingPerformance {...month} />)
  const figure = screen.getByRole('figure', { name: /Distribution of durations/ })
  const bins = within(figure).getAllByRole('listitem')
  expect(bins.map((bin) => bin.querySelector('.lt\\:sr-only')?.textContent)).toEqual([
    '500 ms to 1 sec: 10 samples',
    '2 sec to 4 sec: 30 samples',
    '4 sec to 8 sec: 5 samples, holds P95',
  ])
})

test('without an attempt it says that it is empty, and no figure is read out', async () => {
  await draw(<ProcessingPerformance range="all" />)
  expect(screen.getByText('No attempts yet')).toBeInTheDocument()
  expect(screen.queryByRole('figure')).toBeNull()
  expect(screen.queryByRole('term')).toBeNull()
})

test.each([
  [
    'en-US',
    undefined,
    '0 attempts in 24 hours',
    'How processing goes shows up here once an attempt ends.',
  ],
  [
    'de-DE',
    de,
    '0 Versuche · 24 Stunden',
    'Wie die Verarbeitung läuft, steht hier, sobald ein Versuch endet.',
  ],
  ['ar-EG', ar, 'لا محاولات خلال ٢٤ ساعة', 'يظهر سير المعالجة هنا متى انتهت محاولة.'],
])('a range without an attempt is not told as never, in %s', async (locale, messages, ...said) => {
  const { container } = await draw(<ProcessingPerformance range="24h" />, { locale, messages })
  const empty = container.querySelector('[data-slot="empty-state"]')
  expect([...(empty?.children ?? [])].map(({ textContent }) => textContent)).toEqual(said)
})

const passedIn = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-slot="processing-performance-threshold"]')].map((place) => [
    place.getAttribute('data-level'),
    within(place as HTMLElement)
      .queryByRole('img')
      ?.getAttribute('aria-label') ?? null,
    place.textContent,
  ])

test.each<[string, ProcessingPerformanceProps, (string | null)[]]>([
  ['a rate below', { successRate: 0.949 }, ['warning', 'Warning', 'below 95.0%']],
  ['a rate far below', { successRate: 0.89 }, ['bad', 'Bad', 'below 90.0%']],
  ['a rate at its limit', { successRate: 0.95 }, [null, null, '']],
  ['a rate that is not known', { successRate: null }, [null, null, '']],
])('%s is marked by an icon and words, or not', async (_, given, passed) => {
  const { container } = await draw(
    <ProcessingPerformance
      {...month}
      {...given}
      thresholds={{ successRate: { warning: 0.95, bad: 0.9 } }}
    />,
  )
  expect(passedIn(container)).toEqual([passed])
})

test('durations are marked above their limits, each by its own', async () => {
  const { container } = await draw(
    <ProcessingPerformance
      {...month}
      thresholds={{
        avgMs: { warning: 2_300 },
        p50Ms: {},
        p95Ms: { warning: 5_000, bad: 10_000 },
        p99Ms: { warning: 1, bad: 9_000 },
      }}
    />,
  )
  expect(passedIn(container)).toEqual([
    [null, null, ''],
    [null, null, ''],
    ['warning', 'Warning', 'above 5 sec'],
    ['bad', 'Bad', 'above 9 sec'],
  ])
})

test('what has no figures is beyond no limit, and keeps its line', async () => {
  const thresholds = { successRate: { bad: 1 }, p95Ms: { bad: 0 } }
  for (const given of [{ status: 'loading' as const }, { completed: 0, failed: 0, cancelled: 0 }]) {
    const { container, unmount } = await draw(
      <ProcessingPerformance {...month} {...given} thresholds={thresholds} />,
    )
    expect(passedIn(container)).toEqual([
      [null, null, ''],
      [null, null, ''],
    ])
    unmount()
  }
})

test.each<[string, ProcessingPerformanceProps, string, string]>([
  [
    'a day',
    { day: '2026-11-21' },
    '0 attempts on Saturday, November 21, 2026',
    'Narrowed to Saturday, November 21, 2026. Take that back to see more.',
  ],
  [
    'a domain',
    { domain: 'github.com', range: '7d' },
    '0 attempts in 7 days',
    'Narrowed to github.com. Take that back to see more.',
  ],
  [
    'both',
    { domain: 'github.com', day: '2026-11-21' },
    '0 attempts on Saturday, November 21, 2026',
    'Narrowed to github.com, Saturday, November 21, 2026. Take that back to see more.',
  ],
])('what is narrowed to nothing by %s says so', async (_, given, title, hint) => {
  await draw(<ProcessingPerformance {...given} />)
  expect(screen.getByText(title)).toBeInTheDocument()
  expect(screen.getByText(hint)).toBeInTheDocument()
  expect(screen.queryByText('No attempts yet')).toBeNull()
})
