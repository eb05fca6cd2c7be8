import { Download } from 'lucide-react'
import { memo } from 'react'
import { part } from '../../components/part.ts'
import { useSteady } from '../../components/useSteady.ts'
import { dayOf } from '../../model/day.ts'
import { type CsvCell, toCsv } from '../../model/toCsv.ts'
import { dashboardWords } from '../../settings/english/dashboardWords.ts'
import { useProvidedSettings } from '../../settings/SettingsContext.ts'
import { useWords } from '../../settings/useWords.ts'

type Rows = readonly (readonly CsvCell[])[]

interface CsvButtonProps {
  /** What the file is named after, such as `top-domains`; the day follows. */
  name: string
  /** The panel's name, for the button's. */
  panel: string
  /** The figures: a row of names, then the rows. */
  rows: () => Rows
}

/** Saves a panel's figures, as they stand, to a file. */
export const CsvButton = ({ rows, ...props }: CsvButtonProps) => (
  <SteadyCsvButton {...props} rows={useSteady(rows)} />
)

// Figures change with nearly every event, a button that saves them looks the same.
const SteadyCsvButton = /* @__PURE__ */ memo(({ name, panel, rows }: CsvButtonProps) => {
  const { clock, timeZone } = useProvidedSettings()
  const words = useWords('dashboard', dashboardWords)
  const label = words.download(panel)
  const save = () => {
    // Without the mark, Excel takes UTF-8 for something else.
    const file = new Blob([`\uFEFF${toCsv(rows())}`], { type: 'text/csv;charset=utf-8' })
    const url = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = url
    link.download = `${name}-${dayOf(clock.now(), timeZone)}.csv`
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={save}
      {...part('csv-button', 'lt:tool')}
    >
      <Download aria-hidden {...part(undefined, 'lt:icon lt:size-4')} />
    </button>
  )
})
