import { type RefObject, useLayoutEffect, useState } from 'react'

/** Whether the layout cuts off the end of a text; `text` is what may change it, beside the size. */
export const useIsCut = (ref: RefObject<HTMLElement | null>, text: string): boolean => {
  const [isCut, setIsCut] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is cut elsewhere.
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => setIsCut(element.scrollHeight > element.clientHeight)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref, text])
  return isCut
}
