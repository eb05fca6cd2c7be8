import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same, and calls the latest one: so that rows that take it stay too. */
export const useSteady = <Given extends unknown[], Result>(
  callback: (...given: Given) => Result,
) => {
  const latest = useRef(callback)
  useLayoutEffect(() => {
    latest.current = callback
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
