import { act } from '@testing-library/react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, onTestFinished, test } from 'vitest'
import { RelativeTime } from '../../src/components/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { draw } from './draw.tsx'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const at = Date.UTC(2026, 10, 22, 14, 30)

const timeIn = (container: HTMLElement) => container.querySelector('time') as HTMLTimeElement

test.each([
  [-DAY, 'just now'],
  [-1, 'just now'],
  [0, 'just now'],
  [MINUTE - 1, 'just now'],
  [MINUTE, '1 minute ago'],
  [HOUR - 1, '59 minutes ago'],
  [HOUR, '1 hour ago'],
  [DAY - 1, '23 hours ago'],
  [DAY, '1 day ago'],
  [60 * DAY, '2 months ago'],
  [800 * DAY, '2 years ago'],
])('%d ms later it is "%s"', async (later, shown) => {
  const clock = manualClock(at + later)
  const { container } = await draw(<RelativeTime at={at} />, { clock })
  expect(timeIn(container)).toHaveTextContent(shown)
})

test('moves with the clock, and leaves it when it is gone', async () => {
  const clock = manualClock(at)
  const { container, unmount } = await draw(<RelativeTime at={at} />, { clock })
  expect(container).toHaveTextContent('just now')
  act(() => clock.moveTo(at + 2 * MINUTE))
  expect(container).toHaveTextContent('2 minutes ago')
  expect(clock.listeners()).toBe(1)
  unmount()
  expect(clock.listeners()).toBe(0)
})

test('speaks the viewer’s language, with words around it', async () => {
  const { container } = await draw(<RelativeTime at={at} format={(ago) => `Zuletzt ${ago}`} />, {
    locale: 'de-DE',
    clock: manualClock(at + 3 * HOUR),
  })
  expect(container).toHaveTextContent('Zuletzt vor 3 Stunden')
})

test('says the whole instant in its title, in the viewer’s zone, and to machines in UTC', async () => {
  const { container } = await draw(<RelativeTime at={at} />, { timeZone: 'Asia/Tokyo' })
  expect(timeIn(container).title).toMatch(/^Sunday, November 22, 2026 at 11:30\sPM$/)
  expect(timeIn(container)).toHaveAttribute('datetime', '2026-11-22T14:30:00.000Z')
})

test('an instant before 1970 is of the minute that it is in', async () => {
  const { container } = await draw(<RelativeTime at={-1} />, { timeZone: 'UTC' })
  expect(timeIn(container).title).toMatch(/^Wednesday, December 31, 1969 at 11:59\sPM$/)
})

test('what is no instant is unknown, to machines too', async () => {
  const { container } = await draw(<RelativeTime at={Number.NaN} />)
  expect(timeIn(container)).toHaveTextContent(/^—$/)
  expect(timeIn(container)).toHaveAttribute('title', '—')
  expect(timeIn(container)).not.toHaveAttribute('datetime')
})

test.each([8.64e15, -8.64e15])('the last instants that there are, %d, are shown', async (last) => {
  const { container } = await draw(<RelativeTime at={last} />)
  expect(timeIn(container)).toHaveAttribute('datetime', new Date(last).toISOString())
  expect(timeIn(container)).not.toHaveTextContent('—')
})

test('the server says the instant in full, the browser how long ago it is by its own clock', async () => {
  const pageAt = (now: number) => (
    <SettingsProvider locale="en-US" timeZone="UTC" clock={manualClock(now)}>
      <RelativeTime at={at} />
    </SettingsProvider>
  )
  const container = document.createElement('div')
  container.innerHTML = renderToString(pageAt(at + MINUTE))
  expect(container).toHaveTextContent(/^Sunday, November 22, 2026 at 2:30\sPM$/)
  const root = await act(async () => hydrateRoot(container, pageAt(at + 5 * HOUR)))
  onTestFinished(() => act(() => root.unmount()))
  expect(container).toHaveTextContent('5 hours ago')
})
