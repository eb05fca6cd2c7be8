import { act, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { type LinkBucketStore, scenarios } from '../../src/fixtures/index.ts'
import { TelemetryProvider, type TelemetryProviderProps } from '../../src/hooks/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { type ManualClock, manualClock } from '../settings/manualClock.ts'

/** The viewer that {@link drawDashboard} draws for, as the queries take one. */
export const viewer = { timeZone: 'UTC', weekStartsOn: 1 } as const

type Settings = Omit<TelemetryProviderProps, 'store' | 'clock' | 'children'> & {
  store?: LinkBucketStore
}

/** What a dashboard is drawn over, and the way to draw it again. */
export interface Drawn {
  store: LinkBucketStore
  clock: ManualClock
  container: HTMLElement
  redraw: (element: ReactElement) => void
  unmount: () => void
}

/** For panels that are to fail: React would write every error that a boundary caught to the console. */
export const expectFailures = { onCaughtError: () => {} }

/** Draws panels over a store, the typical one unless given, as the scenario's last instant is now. */
export const drawDashboard = async (
  element: ReactElement,
  { store: given, ...settings }: Settings = {},
  { onCaughtError }: { onCaughtError?: () => void } = {},
): Promise<Drawn> => {
  const store = given ?? (await openStore())
  const clock = manualClock(scenarios.typical.endsAt)
  const { container, rerender, unmount } = await act(async () =>
    render(element, {
      wrapper: ({ children }) => (
        <TelemetryProvider store={store} clock={clock} locale="en-US" {...viewer} {...settings}>
          {children}
        </TelemetryProvider>
      ),
      onCaughtError,
    }),
  )
  return { store, clock, container, redraw: rerender, unmount }
}
