import { type ComponentProps, useMemo, useSyncExternalStore } from 'react'
import { ageOf, formatAge, formatInstant } from '../model/formatInstant.ts'
import { isInstant } from '../model/instant.ts'
import { statesWords } from '../settings/english/statesWords.ts'
import { useProvidedSettings } from '../settings/SettingsContext.ts'
import { useWords } from '../settings/useWords.ts'
import { part } from './part.ts'

export interface RelativeTimeProps extends Omit<ComponentProps<'time'>, 'dateTime' | 'children'> {
  /** Epoch ms. What is no instant is shown as unknown, the future as "just now". */
  at: number
  /** What to say around it. Default: as it is. */
  format?: (ago: string) => string
}

/** How long ago something was, in words that move with the clock; the full date is its title. */
export const RelativeTime = ({
  at,
  format = (ago) => ago,
  className,
  ...props
}: RelativeTimeProps) => {
  const { clock, locale, timeZone } = useProvidedSettings()
  const states = useWords('states', statesWords)
  // No words are made to learn that they are the same as before: of a list that is much of the work.
  const second = Math.floor(at / 1_000) * 1_000
  const full = useMemo(() => formatInstant(second, locale, timeZone), [second, locale, timeZone])
  // The server's now is not the browser's: until the page is taken over, the instant stands in full.
  const age = useSyncExternalStore(
    clock.subscribe,
    () => ageOf(at, clock.now()),
    () => null,
  )
  const ago = age === null ? full : (formatAge(age, locale) ?? states.justNow)
  return (
    <time
      dateTime={isInstant(at) ? new Date(at).toISOString() : undefined}
      title={full}
      suppressHydrationWarning
      {...props}
      {...part('relative-time', 'lt:tabular-nums', className, props.style)}
    >
      {format(ago)}
    </time>
  )
}
