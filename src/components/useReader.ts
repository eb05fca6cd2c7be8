import { type DOMAttributes, type FocusEvent, useState } from 'react'

type Heard = Pick<
  DOMAttributes<HTMLElement>,
  'onPointerEnter' | 'onPointerLeave' | 'onFocus' | 'onBlur'
>

/**
 * Whether someone is at an element: the pointer or the focus is inside. `handlers` go onto the
 * element, and tell those that the app gave it; `forgetFocus` is for when what has the focus goes
 * away, of which no browser tells.
 */
export const useReader = (given: Heard) => {
  const [hasPointer, setHasPointer] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const handlers: Heard = {
    onPointerEnter: (event) => {
      setHasPointer(true)
      given.onPointerEnter?.(event)
    },
    onPointerLeave: (event) => {
      setHasPointer(false)
      given.onPointerLeave?.(event)
    },
    onFocus: (event) => {
      setHasFocus(true)
      given.onFocus?.(event)
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      setHasFocus(event.currentTarget.contains(event.relatedTarget))
      given.onBlur?.(event)
    },
  }
  return { isThere: hasPointer || hasFocus, forgetFocus: () => setHasFocus(false), handlers }
}
