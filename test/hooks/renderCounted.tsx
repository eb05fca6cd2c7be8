import { act, renderHook } from '@testing-library/react'
import { TelemetryProvider, type TelemetryProviderProps } from '../../src/hooks/index.ts'

type Provider = Omit<TelemetryProviderProps, 'children'>

interface Counted<Result> {
  result: { current: Result }
  /** How often the hook renders because of a change. */
  rendersOn: (change: () => void) => number
  /** Renders it again, with some of the provider's props replaced. */
  rerender: (changed?: Partial<Provider>) => void
  unmount: () => void
}

/** Renders a hook inside a provider and counts how often it renders. */
export const renderCounted = <Result,>(
  useHook: () => Result,
  given: Provider,
  { strict = false } = {},
): Counted<Result> => {
  let provider = given
  let renders = 0
  const { result, rerender, unmount } = renderHook(
    () => {
      renders += 1
      return useHook()
    },
    {
      wrapper: ({ children }) => <TelemetryProvider {...provider}>{children}</TelemetryProvider>,
      reactStrictMode: strict,
    },
  )
  return {
    result,
    rendersOn: (change) => {
      const before = renders
      act(change)
      return renders - before
    },
    rerender: (changed) => {
      provider = { ...provider, ...changed }
      rerender()
    },
    unmount,
  }
}
