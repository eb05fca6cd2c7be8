import { render, renderHook, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { LinksChart, RelativeTime, TopDomains } from '../../src/components/index.ts'
import {
  englishMessages,
  type MessageOverrides,
  SettingsProvider,
  type SettingsProviderProps,
  useSettings,
} from '../../src/settings/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { options, says } from './options.ts'

const settingsOf = (given: object) =>
  renderHook(useSettings, {
    wrapper: ({ children }) => <SettingsProvider {...given}>{children}</SettingsProvider>,
  }).result.current

const LOCALE = 'Give a BCP 47 language tag, such as "de-DE".'
const CLOCK =
  'Give { now, subscribe }: now() in epoch ms, and subscribe(listener), which returns the way to stop.'
const WORDS = "Give the words to replace by part, such as { topDomains: { title: 'Sites' } }."

describe('a provider refuses what cannot be used', () => {
  test.each(['timeZone', 'weekStartsOn'])('%s', (setting) => {
    for (const [value, told] of [...(options[setting]?.wrong ?? []), [null, 'null']] as const) {
      expect(() => settingsOf({ [setting]: value })).toThrow(RangeError)
      expect(() => settingsOf({ [setting]: value })).toThrow(
        new RangeError(says(setting, `${told}`)),
      )
    }
    for (const value of options[setting]?.right ?? []) {
      expect(() => settingsOf({ [setting]: value })).not.toThrow()
    }
  })

  test.each<[setting: keyof SettingsProviderProps, value: unknown, told: string, mend: string]>([
    ['locale', '', 'locale is ""', LOCALE],
    ['locale', 'en_US', 'locale is "en_US"', LOCALE],
    ['locale', 'German (Germany)', 'locale is "German (Germany)"', LOCALE],
    ['locale', null, 'locale is null', LOCALE],
    ['locale', 7, 'locale is 7', LOCALE],
    ['clock', null, 'clock is null', CLOCK],
    ['clock', Date, 'clock is a function', CLOCK],
    ['clock', { now: Date.now }, 'clock is an object', CLOCK],
    ['clock', { now: 0, subscribe: () => {} }, 'clock is an object', CLOCK],
    ['messages', null, 'messages is null', WORDS],
    ['messages', 'Sites', 'messages is "Sites"', WORDS],
    ['messages', [], 'messages is an array', WORDS],
    ['messages', { topDomains: 'Sites' }, 'messages.topDomains is "Sites"', WORDS],
    ['messages', { topDomains: null }, 'messages.topDomains is null', WORDS],
  ])('%s: %j', (setting, value, told, mend) => {
    const provide = () => settingsOf({ [setting]: value })
    expect(provide).toThrow(RangeError)
    expect(provide).toThrow(
      new RangeError(`livestore-telemetry: ${told}, which cannot be used. ${mend}`),
    )
  })
})

describe('a word that is none replaces nothing', () => {
  test.each<[what: string, messages: unknown]>([
    ['a part that there is not', { ours: { title: 'Sites' } }],
    ['a part without words', { topDomains: undefined }],
    ['a word that there is not', { topDomains: { subtitle: 'Sites' } }],
    ['undefined for a text', { topDomains: { title: undefined } }],
    ['null for a text', { topDomains: { title: null } }],
    ['a function for a text', { topDomains: { title: () => 'Sites' } }],
    ['undefined for a function', { topDomains: { domains: undefined } }],
    ['a text for a function', { topDomains: { domains: 'Sites' } }],
    ['null for words of a word', { linksChart: { metrics: null } }],
    ['no words of a word', { linksChart: { metrics: { links: {} } } }],
    [
      'a text for a function of a word',
      { linksChart: { metrics: { links: { summary: 'Ours' } } } },
    ],
  ])('%s', (_, given) => {
    const messages = given as MessageOverrides
    expect(settingsOf({ messages }).messages).toEqual(englishMessages)
    render(
      <SettingsProvider messages={messages} locale="en-US">
        <TopDomains domains={[{ domain: 'a.example', count: 1, share: 1 }]} />
        <LinksChart points={[{ key: '2026-11-22', count: 1, previous: null, partial: true }]} />
      </SettingsProvider>,
    )
    expect(screen.getByRole('region', { name: 'Top domains' })).toHaveTextContent('1 domain')
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(/^1 links created in 30 days/)
  })

  test('nor the word of an outer provider', () => {
    const { messages } = renderHook(useSettings, {
      wrapper: ({ children }) => (
        <SettingsProvider messages={{ topDomains: { title: 'Sites' } }}>
          <SettingsProvider messages={{ topDomains: { title: undefined } }}>
            {children}
          </SettingsProvider>
        </SettingsProvider>
      ),
    }).result.current
    expect(messages.topDomains.title).toBe('Sites')
  })
})

test.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, '2026-11-22'])(
  'by a clock that says %o nothing is known to be ago',
  (now) => {
    const { container } = render(
      <SettingsProvider clock={manualClock(now as number)} locale="en-US" timeZone="UTC">
        <RelativeTime at={0} />
      </SettingsProvider>,
    )
    expect(container).toHaveTextContent(/^—$/)
  },
)
