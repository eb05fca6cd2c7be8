import type { Meta, StoryObj } from '@storybook/react-vite'
import { loadScenario, withStore } from './fixtureStore.tsx'
import { Rebuilt } from './Rebuilt.tsx'

const meta = {
  title: 'Dashboard/Headless',
  component: Rebuilt,
  loaders: [loadScenario('typical')],
  decorators: [withStore],
} satisfies Meta<typeof Rebuilt>

export default meta
type Story = StoryObj<typeof meta>

/** The panels rebuilt with plain HTML: no component of the kit, no stylesheet, the same figures. */
export const RebuiltWithPlainHtml: Story = {}
