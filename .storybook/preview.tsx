import type { Preview } from '@storybook/react-vite'
import { Canvas } from './Canvas.tsx'
import { loadFonts } from './loadFonts.ts'
import './preview.css'

const preview: Preview = {
  tags: ['autodocs'],
  beforeAll: loadFonts,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: { storySort: { order: ['Getting started', 'Dashboard', 'Panels', 'Components'] } },
  },
  initialGlobals: { theme: 'light', locale: 'en-US', timeZone: 'UTC' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    locale: {
      description: 'Locale',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en-US', title: 'English (US)' },
          { value: 'en-GB', title: 'English (UK)' },
          { value: 'de-DE', title: 'Deutsch' },
          { value: 'fr-FR', title: 'Français' },
          { value: 'pt-BR', title: 'Português (Brasil)' },
          { value: 'ar-EG', title: 'العربية (مصر)' },
        ],
      },
    },
    timeZone: {
      description: 'Time zone',
      toolbar: {
        icon: 'time',
        dynamicTitle: true,
        items: [
          'UTC',
          'Europe/Berlin',
          'America/New_York',
          'America/Los_Angeles',
          'Asia/Kathmandu',
          'Australia/Lord_Howe',
          'Pacific/Kiritimati',
        ],
      },
    },
  },
  decorators: [
    (Story, { globals, viewMode }) => (
      <Canvas
        theme={globals.theme}
        locale={globals.locale}
        timeZone={globals.timeZone}
        isPage={viewMode === 'story'}
      >
        <Story />
      </Canvas>
    ),
  ],
}

export default preview
