import { Download } from 'lucide-react'
import { part } from '../../components/part.ts'
import { type CsvCell, toCsv } from '../../model/csv.ts'
import { dayOf } from '../../model/day.ts'
import { selectionWords } from '../../settings/english/selectionWords.ts'
import { useProvidedSettings } from '../../settings/SettingsContext.ts'
import { useWords } from '../../settings/useWords.ts'

interface CsvButtonProps {
  /** What the file is named after, such as `top-domains`; the day follows. */
  name: string
  /** The panel's name, for the button's. */
  panel: string
  /** The figures: a row of names, then the rows. */
  rows: () => readonly (readonly CsvCell[])[]
}

/** Saves a panel's figures, as they stand, to a file. */
export const CsvButton = ({ name, panel, rows }: CsvButtonProps) => {
  const { clock, timeZone } = useProvidedSettings()
  const words = useWords('selection', selectionWords)
  const label = words.download(panel)
  const save = () => {
    const url = URL.createObjectURL(new Blob([toCsv(rows())], { type: 'text/csv;charset=utf-8' }))
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
}
