import {
  ProcessingPerformance,
  type ProcessingPerformanceProps,
} from '../../../src/components/index.ts'
import { type PropsRow, untyped } from './PropsRow.ts'

const panel = (wrong: string, props: ProcessingPerformanceProps, shown: PropsRow[2]): PropsRow => [
  wrong,
  <ProcessingPerformance key="" completed={3} failed={1} {...props} />,
  shown,
]

const { NaN: none, POSITIVE_INFINITY: infinite } = Number

const bin = (fromMs: number, toMs: number, count: number) => ({ fromMs, toMs, count })

export const badPerformances: readonly PropsRow[] = [
  panel(
    'counts that are none',
    { completed: none, failed: infinite, cancelled: none, samples: none },
    {
      'card-fact': ['— attempts in 30 days'],
      'processing-performance-value': ['—', '—', '—', '—', '—', '—'],
      'processing-performance-hint': ['— of —'],
      'duration-histogram-samples': ['— samples'],
    },
  ),
  panel(
    'figures that are none',
    { successRate: infinite, avgMs: none, p50Ms: -1, p95Ms: infinite, p99Ms: undefined },
    { 'processing-performance-value': ['—', '4', '—', '—', '—', '—'] },
  ),
  panel(
    'durations in words',
    { avgMs: untyped('long'), p50Ms: untyped({}) },
    {
      'processing-performance-value': ['75.0%', '4', '—', '—', '—', '—'],
    },
  ),
  panel(
    'negative counts',
    { completed: -3, failed: -1 },
    {
      'card-fact': ['-4 attempts in 30 days'],
    },
  ),
  panel('no distribution', { distribution: null }, { 'duration-histogram-bin': [] }),
  panel(
    'bins that are none, and one twice',
    {
      distribution: [
        bin(none, none, none),
        bin(none, infinite, infinite),
        bin(1, 2, -4),
        bin(1, 2, 4),
      ],
    },
    {
      'duration-histogram-bin': [
        '—: — samples',
        '—: — samples',
        '1 ms to 2 ms: -4 samples',
        '1 ms to 2 ms: 4 samples',
      ],
      bars: ['0%', '0%', '0%', '100%'],
    },
  ),
  panel(
    'thresholds that are none',
    {
      p95Ms: 9,
      thresholds: untyped({ successRate: null, avgMs: 7, p95Ms: { warning: none, bad: 'x' } }),
    },
    { 'processing-performance-threshold': ['', ''] },
  ),
  panel('no thresholds', { thresholds: untyped(null) }, { 'processing-performance-threshold': [] }),
  panel('an unknown range', { range: untyped('2w') }, { 'card-fact': ['4 attempts in 2w'] }),
  panel('a day that is none', { day: untyped(7) }, { 'card-fact': ['4 attempts on —'] }),
  panel(
    'an unknown status',
    { status: untyped('busy') },
    {
      'card-fact': ['4 attempts in 30 days'],
    },
  ),
]
