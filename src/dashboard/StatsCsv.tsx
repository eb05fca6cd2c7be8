import type { ReactNode } from 'react'
import { saidTitle } from '../components/saidTitle.ts'
import type { StoreOption } from '../hooks/TelemetryStore.ts'
import { useStat } from '../hooks/useStat.ts'
import { dashboardWords } from '../settings/english/dashboardWords.ts'
import { useWords } from '../settings/useWords.ts'
import { CsvButton } from './csv/CsvButton.tsx'
import { statsRows } from './csv/statsRows.ts'
import { PanelBoundary } from './PanelBoundary.tsx'

interface StatsCsvProps extends StoreOption {
  /** The dashboard's. Default: "Telemetry". */
  title?: ReactNode
}

/** Saves the figures of the dashboard’s cards, which have no header of their own; what fails, they tell. */
export const StatsCsv = (props: StatsCsvProps) => (
  <PanelBoundary panel="stats-csv" fallback={() => null}>
    <LiveStatsCsv {...props} />
  </PanelBoundary>
)

// The cards ask for the same: the store answers each question once.
const LiveStatsCsv = ({ title, store }: StatsCsvProps) => {
  const words = useWords('dashboard', dashboardWords)
  const stats = {
    totalLinks: useStat('totalLinks', { store }),
    completedLinks: useStat('completedLinks', { store }),
    pendingProcessing: useStat('pendingProcessing', { store }),
    failedProcessing: useStat('failedProcessing', { store }),
  }
  return (
    <CsvButton name="stats" panel={saidTitle(title, words.title)} rows={() => statsRows(stats)} />
  )
}
