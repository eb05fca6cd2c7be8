import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import {
  englishMessages,
  SettingsProvider,
  systemClock,
  useSettings,
} from '../../src/settings/index.ts'
import { manualClock } from './manualClock.ts'

const settingsIn = (wrap: (children: ReactNode) => ReactNode) =>
  renderHook(useSettings, { wrapper: ({ children }) => wrap(children) }).result.current

test('without a provider: the runtime’s locale and zone, English, the device’s clock', () => {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const { result } = renderHook(useSettings)
  expect(result.current).toMatchObject({ locale, timeZone, clock: systemClock })
  expect(result.current.messages).toStrictEqual(englishMessages)
})

test('what an inner provider leaves out comes from the outer one', () => {
  const clock = manualClock(0)
  const settings = settingsIn((children) => (
    <SettingsProvider locale="de-DE" timeZone="Asia/Tokyo" weekStartsOn={3} clock={clock}>
      <SettingsProvider timeZone="Europe/Berlin">{children}</SettingsProvider>
    </SettingsProvider>
  ))
  expect(settings).toMatchObject({
    locale: 'de-DE',
    timeZone: 'Europe/Berlin',
    weekStartsOn: 3,
  })
  clock.moveTo(7)
  expect(settings.clock.now()).toBe(7)
})

test('a week start that was given stands, whatever locale is inside; else it is the locale’s', () => {
  const weekStartIn = (outer: object) =>
    settingsIn((children) => (
      <SettingsProvider locale="en-US" {...outer}>
        <SettingsProvider>
          <SettingsProvider locale="de-DE">{children}</SettingsProvider>
        </SettingsProvider>
      </SettingsProvider>
    )).weekStartsOn
  expect(weekStartIn({ weekStartsOn: 6 })).toBe(6)
  expect(weekStartIn({})).toBe(1)
})

test('a clock may be an instance of a class', () => {
  class Stopped {
    at = 3
    listeners = new Set<() => void>()
    now() {
      return this.at
    }
    subscribe(listener: () => void) {
      this.listeners.add(listener)
      return () => this.listeners.delete(listener)
    }
  }
  const stopped = new Stopped()
  const { clock } = settingsIn((children) => (
    <SettingsProvider clock={stopped}>{children}</SettingsProvider>
  ))
  const { now, subscribe } = clock
  expect(now()).toBe(3)
  const unsubscribe = subscribe(() => {})
  expect(stopped.listeners.size).toBe(1)
  unsubscribe()
  expect(stopped.listeners.size).toBe(0)
})

test('messages are laid over those outside, one by one', () => {
  const { messages } = settingsIn((children) => (
    <SettingsProvider messages={{ states: { retry: 'Again', loading: 'Wait' } }}>
      <SettingsProvider
        messages={{ states: { retry: 'Once more' }, topDomains: { title: 'Sites' } }}
      >
        {children}
      </SettingsProvider>
    </SettingsProvider>
  ))
  expect(messages.states).toEqual({
    ...englishMessages.states,
    loading: 'Wait',
    retry: 'Once more',
  })
  expect(messages.topDomains).toEqual({ ...englishMessages.topDomains, title: 'Sites' })
  expect(messages.linksChart).toEqual(englishMessages.linksChart)
})

test.each([
  ['en-US', 0],
  ['en-GB', 1],
  ['de-DE', 1],
  ['ar-EG', 6],
  ['pt-PT', 0],
  ['tlh', 1],
] as const)('in %s weeks start on %i', (locale, weekStartsOn) => {
  const settings = settingsIn((children) => (
    <SettingsProvider locale={locale}>{children}</SettingsProvider>
  ))
  expect(settings.weekStartsOn).toBe(weekStartsOn)
})

test('a week start that is given goes before the locale’s; an inner locale brings its own', () => {
  expect(
    settingsIn((children) => (
      <SettingsProvider locale="en-US" weekStartsOn={1}>
        {children}
      </SettingsProvider>
    )).weekStartsOn,
  ).toBe(1)
  expect(
    settingsIn((children) => (
      <SettingsProvider locale="en-US">
        <SettingsProvider locale="de-DE">{children}</SettingsProvider>
      </SettingsProvider>
    )).weekStartsOn,
  ).toBe(1)
})
