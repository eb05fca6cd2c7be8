import type { HistoryPoint } from '../../src/components/index.ts'

const START = Date.UTC(2026, 10, 22, 9)

/** Three hours, the middle one recorded. */
export const threeHours: HistoryPoint[] = [0, 1, 2].map((hour) => ({
  at: START + hour * 3_600_000,
  totalLinks: 1_000 + hour,
  completedLinks: 900 + hour,
  pendingProcessing: 20 - hour,
  failedProcessing: hour,
  recorded: hour === 1,
}))
