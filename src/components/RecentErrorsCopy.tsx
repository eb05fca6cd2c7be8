import { useState } from 'react'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

/** Copies a text, and says whether it could, until it is left. */
export const RecentErrorsCopy = ({ text }: { text: string }) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const [said, setSaid] = useState<'copied' | 'copyFailed' | ''>('')
  const copy = async () => {
    // What is said already would not be said aloud again.
    setSaid('')
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      // Without leave, or on a page that is not secure.
      setSaid('copyFailed')
    }
  }
  return (
    <button
      type="button"
      onClick={copy}
      onBlur={() => setSaid('')}
      {...part('recent-errors-copy', 'lt:button')}
    >
      {!said && words.copy}
      <span aria-live="polite" {...part()}>
        {said && words[said]}
      </span>
    </button>
  )
}
