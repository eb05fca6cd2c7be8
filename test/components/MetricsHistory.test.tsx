import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { MetricsHistory } from '../../src/components/index.ts'
import { draw } from './draw.tsx'
import { threeHours } from './threeHours.ts'

const tableOf = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Table' }))
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent))
}

test('has a name, a fact, and a summary for those who do not see it', async () => {
  await draw(<MetricsHistory points={threeHours} trackingSince={Date.UTC(2026, 7, 3, 9)} />)
  const region = screen.getByRole('region', { name: 'Metrics history' })
  expect(within(region).getByText('tracking since Aug 3, 2026')).toBeInTheDocument()
  expect(within(region).getByRole('figure')).toHaveAccessibleDescription(
    /^From Sunday, November 22, 2026 at 9:00\sAM to Sunday, November 22, 2026 at 11:00\sAM\. Total: 1,000, then 1,002\. Completed: 900, then 902\. Pending: 20, then 18\. Failed: 0, then 2\.$/,
  )
})

test('the same figures stand in a table, latest first, and each says where it is from', async () => {
  await draw(<MetricsHistory points={threeHours} />, { locale: 'en-GB' })
  expect(await tableOf()).toEqual([
    ['Date', 'Total', 'Completed', 'Pending', 'Failed', 'Source'],
    ['22 Nov, 11:00', '1,002', '902', '18', '2', 'derived'],
    ['22 Nov, 10:00', '1,001', '901', '19', '1', 'recorded'],
    ['22 Nov, 9:00', '1,000', '900', '20', '0', 'derived'],
  ])
})

test('a point is the viewer’s: the hour of short ranges, the day of long ones', async () => {
  await draw(<MetricsHistory points={threeHours} range="30d" />, { timeZone: 'Pacific/Kiritimati' })
  expect((await tableOf())[1]?.[0]).toBe('Nov 23')
})

test('without a point it says that it is empty', async () => {
  await draw(<MetricsHistory points={[]} trackingSince={null} />)
  expect(screen.getByText('No history yet')).toBeInTheDocument()
  expect(screen.queryByRole('figure')).toBeNull()
  expect(screen.queryByText(/tracking since/)).toBeNull()
})

test('a note stands beside since when is tracked, or alone', async () => {
  const { unmount } = await draw(
    <MetricsHistory points={threeHours} trackingSince={Date.UTC(2026, 7, 3)} note="all days" />,
  )
  expect(screen.getByText('tracking since Aug 3, 2026 · all days')).toBeInTheDocument()
  unmount()
  await draw(<MetricsHistory points={threeHours} note="all days" />)
  expect(screen.getByText('all days')).toBeInTheDocument()
})
