import { StoreInternalsSymbol } from '@livestore/livestore'
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { NOW, SELECTION, viewers } from '../../bench/data/viewer.ts'
import { panelQueries } from '../../bench/panelQueries.ts'
import { MetricsHistoryPanel, TelemetryDashboard, TelemetryProvider } from '../../src/index.ts'
import { SelectionProvider } from '../../src/settings/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { manualClock } from '../settings/manualClock.ts'

test.each([
  ['nothing', {}],
  ['a domain and a day', SELECTION],
])('the bench asks what the panels ask, with %s selected', async (_, selection) => {
  const store = await openStore('empty')
  const { timeZone, weekStartsOn } = viewers.day
  const settings = { store, clock: manualClock(NOW), timeZone, weekStartsOn }
  await act(async () =>
    render(
      <TelemetryProvider {...settings}>
        <SelectionProvider defaultSelection={selection}>
          <TelemetryDashboard defaultSelection={selection} />
          <MetricsHistoryPanel />
        </SelectionProvider>
      </TelemetryProvider>,
    ),
  )
  const asked = [...store[StoreInternalsSymbol].activeQueries].map(({ def }) => def.hash)
  const benched = Object.values(panelQueries(selection)).map(({ hash }) => hash)
  expect(new Set(asked)).toEqual(new Set(benched))
})
