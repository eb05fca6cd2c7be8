import { within } from 'storybook/test'

/** The chart in a canvas, once Recharts has been fetched, which takes a while the first time. */
export const drawnChart = (canvasElement: HTMLElement): Promise<HTMLElement> =>
  within(canvasElement).findByRole('application', {}, { timeout: 15_000 })
