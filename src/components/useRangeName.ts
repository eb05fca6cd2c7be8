import type { RangeOrAll } from '../model/window.ts'
import { rangesWords } from '../settings/english/rangesWords.ts'
import { useWords } from '../settings/useWords.ts'

/** A range in words; one that has none as it is. */
export const useRangeName = (range: RangeOrAll): string => {
  const names: Partial<Record<RangeOrAll, string>> = useWords('ranges', rangesWords)
  return names[range] ?? String(range)
}
