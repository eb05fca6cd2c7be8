import { type FocusEvent, useState } from 'react'

/**
 * Whether someone is at an element: the pointer or the focus is inside. `handlers` go onto the
 * element; `forgetFocus` is for when what has the focus goes away, of which no browser tells.
 */
export const useReader = <Element extends HTMLElement>() => {
  const [hasPointer, setHasPointer] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  return {
    isThere: hasPointer || hasFocus,
    forgetFocus: () => setHasFocus(false),
    handlers: {
      onPointerEnter: () => setHasPointer(true),
      onPointerLeave: () => setHasPointer(false),
      onFocus: () => setHasFocus(true),
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent<Element>) =>
        setHasFocus(currentTarget.contains(relatedTarget)),
    },
  }
}
