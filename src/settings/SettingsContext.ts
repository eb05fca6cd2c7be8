import { createContext, useContext } from 'react'
import type { Clock } from '../model/clock.ts'
import type { Weekday } from '../model/weekday.ts'
import type { MessageOverrides } from './messages.ts'
import { systemClock } from './systemClock.ts'
import { weekStartOf } from './weekStartOf.ts'

/** What a viewer brings, as the providers gave it. */
export interface ProvidedSettings {
  /** A BCP 47 language tag, for numbers, dates and the direction of charts. */
  locale: string
  /** An IANA name; days are counted in it. */
  timeZone: string
  /** 0 = Sunday … 6 = Saturday. */
  weekStartsOn: Weekday
  /** The same where it was given, and is not the locale's. */
  ownWeekStart?: Weekday
  /** The words that replace the kit's own. */
  messages: MessageOverrides
  /** Where time comes from. */
  clock: Clock
}

const runtime = new Intl.DateTimeFormat().resolvedOptions()

/** The settings where nobody gave any: the runtime's locale and zone, the device's clock. */
const defaultSettings: ProvidedSettings = {
  locale: runtime.locale,
  timeZone: runtime.timeZone,
  weekStartsOn: weekStartOf(runtime.locale),
  messages: {},
  clock: systemClock,
}

export const SettingsContext = createContext(defaultSettings)

/** What the viewer brought, by the nearest provider. */
export const useProvidedSettings = (): ProvidedSettings => useContext(SettingsContext)
