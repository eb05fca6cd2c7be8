import { X } from 'lucide-react'
import type { ComponentProps } from 'react'
import { asText } from '../model/asText.ts'
import { formatPointKey } from '../model/formatPointKey.ts'
import type { Selection } from '../model/selection.ts'
import { startOfText } from '../model/startOfText.ts'
import { selectionWords } from '../settings/english/selectionWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { passFocusOn } from './passFocusOn.ts'

const MOST_OF_NAME = 300

type Part = 'domain' | 'day'

export interface SelectionChipsProps extends Omit<ComponentProps<'ul'>, 'children'> {
  /** What the figures are narrowed to. */
  selection: Pick<Selection, Part>
  /** Takes a part back. */
  onRemove: (part: Part) => void
}

/** What the figures are narrowed to, each part with a button that takes it back. */
export const SelectionChips = ({
  selection,
  onRemove,
  className,
  ...props
}: SelectionChipsProps) => {
  const { locale } = useProvidedSettings()
  const words = useWords('selection', selectionWords)
  const { domain, day } = selection
  const chips: [Part, string | undefined][] = [
    ['domain', domain && startOfText(asText(domain), MOST_OF_NAME)],
    ['day', day && formatPointKey(day, locale, 'full')],
  ]
  return (
    <ul
      aria-label={words.selected}
      {...props}
      {...part('selection-chips', 'lt-root lt:chips', className, props.style)}
    >
      {chips.map(
        ([each, name]) =>
          name !== undefined && (
            <li key={each} {...part(undefined, 'lt:min-w-0')}>
              <button
                ref={passFocusOn}
                type="button"
                aria-label={words.remove(name)}
                onClick={() => onRemove(each)}
                {...part('selection-chip', 'lt:chip')}
              >
                <span dir="auto" {...part(undefined, 'lt:truncate')}>
                  {name}
                </span>
                <X aria-hidden {...part(undefined, 'lt:small-icon')} />
              </button>
            </li>
          ),
      )}
    </ul>
  )
}
