import { onTestFinished } from 'vitest'

/** Watches for what moves on its own; gives what has moved so far, from where to where. */
export const watchShifts = () => {
  const shifts: { value: number; moved: string[] }[] = []
  const take = (entries: PerformanceEntryList) =>
    shifts.push(
      ...(entries as LayoutShift[]).map(({ value, sources }) => ({
        value,
        moved: sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} from ${placeOf(previousRect)} to ${placeOf(currentRect)}`,
        ),
      })),
    )
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'layout-shift' })
  onTestFinished(() => observer.disconnect())
  return () => {
    take(observer.takeRecords())
    return shifts
  }
}

const nameOf = (node: Node | null) => {
  if (node === null) return 'what is no longer there'
  const element = node instanceof Element ? node : node.parentElement
  return `${node.nodeName} in ${element?.outerHTML.slice(0, 200)}`
}

const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => `${x},${y} (${width} × ${height})`

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly {
    readonly node: Node | null
    readonly previousRect: DOMRectReadOnly
    readonly currentRect: DOMRectReadOnly
  }[]
}
