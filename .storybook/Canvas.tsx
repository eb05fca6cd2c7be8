import type { ReactNode } from 'react'
import { ar } from '../src/locales/ar.ts'
import { de } from '../src/locales/de.ts'
import { type Messages, SettingsProvider } from '../src/settings/index.ts'

/** The translations, by language; of others the figures are written as they do, the words in English. */
const TRANSLATIONS: Record<string, Messages> = { ar, de }

/** What the toolbar sets for every story. */
export interface CanvasProps {
  readonly theme: 'light' | 'dark'
  readonly locale: string
  readonly timeZone: string
  /** Whether the story stands alone, and so on a page of its own. */
  readonly isPage: boolean
  readonly children: ReactNode
}

/**
 * The page that a story stands on. Theme and direction are the wrapper's, not the document's,
 * because a docs page shows many stories at once.
 */
export function Canvas({ theme, locale, timeZone, isPage, children }: CanvasProps) {
  return (
    <div
      className={`storybook-canvas ${theme}`}
      data-theme={theme}
      data-page={isPage || undefined}
      dir={locale.startsWith('ar') ? 'rtl' : 'ltr'}
      lang={locale}
    >
      <SettingsProvider
        locale={locale}
        timeZone={timeZone}
        messages={TRANSLATIONS[locale.slice(0, 2)]}
      >
        {children}
      </SettingsProvider>
    </div>
  )
}
