import { type ReactNode, useMemo } from 'react'
import { assertClock, type Clock } from '../model/clock.ts'
import { invalidOption } from '../model/invalidOption.ts'
import { assertTimeZone } from '../model/timeZone.ts'
import { assertWeekday, type Weekday } from '../model/weekday.ts'
import { assertMessages, type MessageOverrides, withOverrides } from './messages.ts'
import { SettingsContext, useProvidedSettings } from './SettingsContext.ts'
import { weekStartOf } from './weekStartOf.ts'

export interface SettingsProviderProps {
  /** A BCP 47 language tag, such as `de-DE`. Default: the runtime's. */
  locale?: string
  /** An IANA name, such as `Europe/Berlin`. Default: the runtime's. */
  timeZone?: string
  /** 0 = Sunday … 6 = Saturday. Default: the outer provider's, else the locale's, else Monday. */
  weekStartsOn?: Weekday
  /** Words to replace. Default: English. */
  messages?: MessageOverrides
  /** Where time comes from. Default: the device's clock. */
  clock?: Clock
  children?: ReactNode
}

/**
 * Gives everything inside what the viewer brings; what is left out comes from outside. Throws a
 * RangeError for what cannot be used: it names it, and says how to mend it.
 */
export const SettingsProvider = ({ children, ...given }: SettingsProviderProps) => {
  const { locale, timeZone, weekStartsOn, messages, clock } = given
  const outer = useProvidedSettings()
  const settings = useMemo(() => {
    if (locale !== undefined) assertLocale(locale)
    if (timeZone !== undefined) assertTimeZone(timeZone)
    if (weekStartsOn !== undefined) assertWeekday(weekStartsOn)
    if (messages !== undefined) assertMessages(messages)
    if (clock !== undefined) assertClock(clock)
    const ownWeekStart = weekStartsOn ?? outer.ownWeekStart
    return {
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      weekStartsOn:
        ownWeekStart ?? (locale === undefined ? outer.weekStartsOn : weekStartOf(locale)),
      ownWeekStart,
      messages: withOverrides(outer.messages, messages),
      clock: clock ? bound(clock) : outer.clock,
    }
  }, [outer, locale, timeZone, weekStartsOn, messages, clock])
  return <SettingsContext value={settings}>{children}</SettingsContext>
}

// The kit passes the functions of a clock around, which may be methods.
const bound = (clock: Clock): Clock => ({
  now: () => clock.now(),
  subscribe: (listener) => clock.subscribe(listener),
})

const assertLocale = (locale: string): void => {
  try {
    new Intl.Locale(locale)
  } catch {
    throw invalidOption('locale', locale, 'Give a BCP 47 language tag, such as "de-DE".')
  }
}
