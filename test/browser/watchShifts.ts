import { onTestFinished } from 'vitest'

/** Watches for elements that move on their own; gives what has moved so far. */
export const watchShifts = () => {
  const shifts: { value: number; moved: string[] }[] = []
  const take = (entries: PerformanceEntryList) =>
    shifts.push(
      ...(entries as LayoutShift[]).map(({ value, sources }) => ({
        value,
        moved: sources.map(({ node }) => (node as Element | null)?.outerHTML?.slice(0, 80) ?? ''),
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

interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly sources: readonly { readonly node: Node | null }[]
}
