import { ChevronDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { asText } from '../model/asText.ts'
import { NO_MESSAGE } from '../model/errorMessage.ts'
import { formatCount } from '../model/formatNumber.ts'
import { startOfText } from '../model/startOfText.ts'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'
import { RecentErrorsCopy } from './RecentErrorsCopy.tsx'
import { useIsCut } from './useIsCut.ts'

interface RecentErrorsMessageProps {
  message: string
  text: string
  /** How long the text was before it was cut. Default: as long as it is. */
  textLength?: number
  isOpen: boolean
  onToggle: () => void
}

const MOST_OF_MESSAGE = 300
const MOST_OF_TEXT = 8_000

/** What went wrong, in a line; the whole text on demand. */
export const RecentErrorsMessage = ({
  textLength = 0,
  isOpen,
  onToggle,
  ...given
}: RecentErrorsMessageProps) => {
  const message = given.message === NO_MESSAGE ? '' : asText(given.message)
  const text = asText(given.text)
  const { locale } = useProvidedSettings()
  const textId = useId()
  const words = useWords('recentErrors', recentErrorsWords)
  const shown = Math.min(text.length, MOST_OF_TEXT)
  const line = useRef<HTMLParagraphElement>(null)
  const isCut = useIsCut(line, message)
  const whole = text.trim()
  const hasMore =
    whole !== '' &&
    (isCut || whole !== message || message.length > MOST_OF_MESSAGE || textLength > shown)
  const toggle = isOpen ? words.hideText : words.showText
  return (
    <>
      <div {...part(undefined, 'lt:errors-what')}>
        <p ref={line} dir="auto" {...part('recent-errors-message', 'lt:errors-message')}>
          {startOfText(message, MOST_OF_MESSAGE) || words.noMessage}
        </p>
        {hasMore && (
          <button
            type="button"
            aria-label={toggle}
            title={toggle}
            aria-expanded={isOpen}
            aria-controls={isOpen ? textId : undefined}
            onClick={onToggle}
            {...part('recent-errors-toggle', 'lt:errors-toggle')}
          >
            <ChevronDown aria-hidden {...part(undefined, 'lt:chevron')} />
          </button>
        )}
      </div>
      {hasMore && isOpen && (
        <div id={textId} {...part('recent-errors-whole', 'lt:errors-whole')}>
          <section
            // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it.
            tabIndex={0}
            aria-label={words.textName}
            dir="auto"
            {...part('recent-errors-text', 'lt:errors-text')}
          >
            {startOfText(text, MOST_OF_TEXT)}
          </section>
          <RecentErrorsCopy key={text} text={text} />
          {textLength > shown && (
            <p {...part('recent-errors-cut', 'lt:errors-below')}>
              {words.cutText(formatCount(shown, locale), formatCount(textLength, locale))}
            </p>
          )}
        </div>
      )}
    </>
  )
}
