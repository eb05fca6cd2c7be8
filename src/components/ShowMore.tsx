import { formatCount } from '../model/formatNumber.ts'
import { listsWords } from '../settings/english/listsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { ListButton } from './ListButton.tsx'

/** What lets a list be made longer. */
export interface ShowMoreProps {
  /** Shows more rows; without it no button is shown. */
  onShowMore?: () => void
  /** How many more that are. Default: 50. */
  more?: number
}

/** Makes a list longer. */
export const ShowMore = ({ onShowMore, more = 50 }: ShowMoreProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('lists', listsWords)
  return (
    onShowMore && (
      <ListButton slot="show-more" onClick={onShowMore}>
        {words.showMore(formatCount(more, locale))}
      </ListButton>
    )
  )
}
