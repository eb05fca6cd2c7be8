import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { events } from '../../src/fixtures/index.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { openStore, TypicalDashboard } from './typicalDashboard.tsx'

test('why a fact could not be counted is read by a press, or by the keyboard', async () => {
  addStyleSheet(kitStyles)
  const store = await openStore()
  store.commit(events.linkDeleted({ linkId: '', deletedAt: 0 }))
  const place = mount(<TypicalDashboard store={store}>{null}</TypicalDashboard>)
  const details = () => place.querySelector<HTMLDetailsElement>('[data-slot="bad-facts"]')
  await expect.poll(details).not.toBeNull()
  const count = place.querySelector('[data-slot="bad-facts-count"]') as HTMLElement
  await userEvent.click(count)
  expect(details()?.open).toBe(true)
  expect(details()?.innerText).toContain('linkId')
  await userEvent.keyboard('{Enter}')
  expect(document.activeElement).toBe(count)
  expect(details()?.open).toBe(false)
})
