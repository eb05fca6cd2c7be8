import { median } from './statistics.ts'

/**
 * Work of a page's main thread after a commit, in ms of the thread's own time: medians over the
 * commits. While another thread or process has the core, the main thread does not work.
 */
export interface MainThread {
  /** All tasks together. */
  total: number
  style: number
  layout: number
  paint: number
  /** What is left: script, and what the browser does around it. */
  script: number
  commits: number
}

interface TraceEvent {
  name: string
  ph: string
  /** When it began, in µs. */
  ts: number
  /** When it began, in µs of its thread's time, and how much of that it took. */
  tts: number
  tdur?: number
  pid: number
  tid: number
  args?: { name?: string }
}

const KINDS = {
  style: ['UpdateLayoutTree', 'ParseAuthorStyleSheet'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
} as const

const TASK = /RunTask$/

/**
 * The work between a commit, which the page marks as `<mark>-start`, and the one after it. Nested
 * events are counted once: a task holds what runs in it.
 */
export const mainThreadOf = (trace: { traceEvents: TraceEvent[] }, mark: string): MainThread => {
  const marks = trace.traceEvents
    .filter(({ name, ph }) => name.endsWith('-start') && (ph === 'R' || ph === 'I' || ph === 'i'))
    .sort((one, other) => one.ts - other.ts)
  const main = marks[0]
  const spans = trace.traceEvents.filter(
    ({ pid, tid, tdur }) => pid === main?.pid && tid === main.tid && tdur !== undefined,
  )
  const perCommit = marks.flatMap(({ name, tts }, place) => {
    const end = marks[place + 1]?.tts
    if (name !== `${mark}-start` || end === undefined) return []
    const within = spans.filter((span) => span.tts + (span.tdur ?? 0) >= tts && span.tts < end)
    const sumOf = (isOne: (name: string) => boolean) =>
      within
        .filter((span) => isOne(span.name))
        // The task that commits began before its mark: what it did by then is not the commit's.
        .reduce(
          (sum, span) => sum + Math.min(span.tts + (span.tdur ?? 0), end) - Math.max(span.tts, tts),
          0,
        ) / 1_000
    const of = (kind: keyof typeof KINDS) =>
      sumOf((each) => KINDS[kind].some((one) => one === each))
    const total = sumOf((each) => TASK.test(each))
    const [style, layout, paint] = [of('style'), of('layout'), of('paint')]
    return [{ total, style, layout, paint, script: total - style - layout - paint }]
  })
  const medianOf = (kind: 'total' | 'style' | 'layout' | 'paint' | 'script') =>
    median(perCommit.map((commit) => commit[kind]))
  return {
    total: medianOf('total'),
    style: medianOf('style'),
    layout: medianOf('layout'),
    paint: medianOf('paint'),
    script: medianOf('script'),
    commits: perCommit.length,
  }
}
