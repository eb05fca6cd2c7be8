import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { TopDomainsPanel } from '../../src/index.ts'
import { topDomains$ } from '../../src/queries/index.ts'
import { openStore } from '../hooks/openStore.ts'
import { drawDashboard } from './drawDashboard.tsx'

test('domains are shown by 50 more, to the last; rows and others stay the sum', async () => {
  const store = await openStore()
  const { domains } = store.query(topDomains$({ limit: 5_000 }))
  await drawDashboard(<TopDomainsPanel />, { store })
  expect(screen.getAllByRole('listitem')).toHaveLength(10)
  expect(domains.length).toBeGreaterThan(60)
  for (let shown = 60; shown < domains.length; shown += 50) {
    await userEvent.click(screen.getByRole('button', { name: 'Show 50 more' }))
    expect(screen.getAllByRole('listitem')).toHaveLength(shown)
  }
  await userEvent.click(screen.getByRole('button', { name: /^Show \d+ more$/ }))
  expect(screen.getAllByRole('listitem')).toHaveLength(domains.length)
  expect(screen.queryByRole('button', { name: /more/ })).toBeNull()
})
