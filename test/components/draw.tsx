import { act, render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { SettingsProvider, type SettingsProviderProps } from '../../src/settings/index.ts'
import { manualClock } from '../settings/manualClock.ts'

/**
 * Draws a component for a viewer in the United States, in UTC, an hour after the epoch, unless told
 * otherwise; resolves when what is fetched on demand is there.
 */
export const draw = (element: ReactElement, settings: SettingsProviderProps = {}) =>
  act(async () =>
    render(element, {
      wrapper: ({ children }) => (
        <SettingsProvider locale="en-US" timeZone="UTC" clock={anHourIn} {...settings}>
          {children}
        </SettingsProvider>
      ),
    }),
  )

const anHourIn = manualClock(3_600_000)
