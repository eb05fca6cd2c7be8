import { type ReactNode, useMemo, useState } from 'react'
import type { Selection } from '../model/selection.ts'
import { SelectionContext } from './SelectionContext.ts'

export interface SelectionProviderProps {
  /** What is selected, for those who keep it themselves, such as in the URL. */
  selection?: Selection
  /** What is selected at first, for those who do not. Default: nothing. */
  defaultSelection?: Selection
  /** Told of every change, with the whole of the new selection. */
  onSelectionChange?: (selection: Selection) => void
  children?: ReactNode
}

/** Lets a viewer narrow what is inside to a range, a domain, a day: hooks and panels follow. */
export const SelectionProvider = ({
  selection: given,
  defaultSelection = {},
  onSelectionChange,
  children,
}: SelectionProviderProps) => {
  const [own, setOwn] = useState(defaultSelection)
  const selection = given ?? own
  const state = useMemo(() => {
    const select = (change: Selection) => {
      const changed = { ...selection, ...change }
      setOwn(changed)
      onSelectionChange?.(changed)
    }
    return { selection, select }
  }, [selection, onSelectionChange])
  return <SelectionContext value={state}>{children}</SelectionContext>
}
