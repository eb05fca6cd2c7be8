import { createContext, useContext } from 'react'
import type { Selection } from '../model/selection.ts'

/** What is selected, and how to select. */
export interface SelectionState {
  selection: Selection
  /** Changes parts of it; undefined takes a part back. Null where nothing can be selected. */
  select: ((change: Selection) => void) | null
}

export const SelectionContext = createContext<SelectionState>({ selection: {}, select: null })

/** What the viewer selected, by the nearest provider. */
export const useSelection = (): SelectionState => useContext(SelectionContext)
