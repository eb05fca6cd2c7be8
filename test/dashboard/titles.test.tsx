import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  MetricsHistoryPanel,
  ProcessingPerformancePanel,
  TopDomainsPanel,
} from '../../src/index.ts'
import { drawDashboard } from './drawDashboard.tsx'

test.each([
  ['TopDomainsPanel', TopDomainsPanel, 'Top domains'],
  ['ProcessingPerformancePanel', ProcessingPerformancePanel, 'Processing performance'],
  ['MetricsHistoryPanel', MetricsHistoryPanel, 'Metrics history'],
])(
  '%s: what saves its figures is named after its own title, if that is text',
  async (_, Panel, usual) => {
    await drawDashboard(
      <>
        <Panel title="Crawler" />
        <Panel title={<b>Summaries</b>} />
      </>,
    )
    const savesIn = (name: string) =>
      within(screen.getByRole('region', { name })).getByRole('button', { name: /^Download as CSV/ })
    expect(savesIn('Crawler')).toHaveAccessibleName('Download as CSV: Crawler')
    expect(savesIn('Summaries')).toHaveAccessibleName(`Download as CSV: ${usual}`)
  },
)
