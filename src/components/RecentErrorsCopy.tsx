import { useState } from 'react'
import { recentErrorsWords } from '../settings/english/recentErrorsWords.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

/** Copies a text, and says whether it could. */
export const RecentErrorsCopy = ({ text }: { text: string }) => {
  const words = useWords('recentErrors', recentErrorsWords)
  const [said, setSaid] = useState<'copy' | 'copied' | 'copyFailed'>('copy')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setSaid('copied')
    } catch {
      // Without leave, or on a page that is not secure.
      setSaid('copyFailed')
    }
  }
  return (
    <button type="button" onClick={copy} {...part('recent-errors-copy', 'lt:button')}>
      <span aria-live="polite" {...part(undefined, '')}>
        {words[said]}
      </span>
    </button>
  )
}
