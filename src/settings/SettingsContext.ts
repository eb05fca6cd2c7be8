import { createContext, useContext } from 'react'
import type { Clock } from '../model/clock.ts'
import type { Weekday } from '../model/weekday.ts'
import { englishMessages } from './englishMessages.ts'
import type { Messages } from './messages.ts'
import { systemClock } from './systemClock.ts'
import { weekStartOf } from './weekStartOf.ts'

/** What a viewer brings. */
export interface Settings {
  /** A BCP 47 language tag, for numbers, dates and the direction of charts. */
  locale: string
  /** An IANA name; days are counted in it. */
  timeZone: string
  /** 0 = Sunday … 6 = Saturday. */
  weekStartsOn: Weekday
  /** Every word of the kit. */
  messages: Messages
  /** Where time comes from. */
  clock: Clock
}

const runtime = new Intl.DateTimeFormat().resolvedOptions()

/** The settings where nobody gave any: the runtime's locale and zone, English, the device's clock. */
const defaultSettings: Settings = {
  locale: runtime.locale,
  timeZone: runtime.timeZone,
  weekStartsOn: weekStartOf(runtime.locale),
  messages: englishMessages,
  clock: systemClock,
}

export const SettingsContext = createContext(defaultSettings)

/** What the viewer brought, by the nearest provider. */
export const useSettings = (): Settings => useContext(SettingsContext)
