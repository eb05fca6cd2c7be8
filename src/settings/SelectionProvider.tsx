import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { Range } from '../model/range.ts'
import type { Selection } from '../model/selection.ts'
import { SelectionContext } from './SelectionContext.ts'

export interface SelectionProviderProps {
  /** What is selected, for those who keep it themselves, such as in the URL. */
  selection?: Selection
  /** What is selected at first, for those who do not. Default: nothing. */
  defaultSelection?: Selection
  /** Told of every change, with the whole of the new selection. */
  onSelectionChange?: (selection: Selection) => void
  /** The range while none is selected. Default: each panel's own. */
  defaultRange?: Range
  children?: ReactNode
}

/** Lets a viewer narrow what is inside to a range, a domain, a day: hooks and panels follow. */
export const SelectionProvider = ({
  selection: given,
  defaultSelection = {},
  onSelectionChange,
  defaultRange,
  children,
}: SelectionProviderProps) => {
  const [own, setOwn] = useState(defaultSelection)
  const selected = given ?? own
  // Two changes at once are of one render: the second is of what the first made.
  const latest = useRef(selected)
  useEffect(() => {
    latest.current = selected
  })
  const state = useMemo(() => {
    const select = (change: Selection) => {
      latest.current = { ...latest.current, ...change }
      setOwn(latest.current)
      onSelectionChange?.(latest.current)
    }
    return { selection: { ...selected, range: selected.range ?? defaultRange }, select }
  }, [selected, onSelectionChange, defaultRange])
  return <SelectionContext value={state}>{children}</SelectionContext>
}
