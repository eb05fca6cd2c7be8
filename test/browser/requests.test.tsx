import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'
import { drawnChart, openStore, TypicalDashboard } from './typicalDashboard.tsx'

/** What the page has asked for, and goes on asking for, by address. */
const watchRequests = () => {
  const addresses: string[] = []
  const take = (entries: PerformanceEntryList) => addresses.push(...entries.map(({ name }) => name))
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'resource', buffered: true })
  return () => {
    take(observer.takeRecords())
    return addresses
  }
}

const isOfThePage = (address: string) =>
  ['data:', 'blob:'].includes(new URL(address).protocol) ||
  new URL(address).origin === location.origin

test('the dashboard asks no other host for anything, and shows no image', async () => {
  const requests = watchRequests()
  addStyleSheet(kitStyles)
  const place = mount(<TypicalDashboard store={await openStore()} />)
  const chart = await drawnChart(place)
  await userEvent.hover(chart, { position: { x: 300, y: 100 } })
  await expect.poll(() => place.querySelector('[data-slot="links-chart-tooltip"]')).not.toBeNull()
  await userEvent.click(place.querySelector('[aria-pressed="false"]') as Element)
  await expect.poll(() => place.querySelector('table')).not.toBeNull()
  expect(place.querySelectorAll('img, picture, video, iframe, object, embed, link')).toHaveLength(0)
  // A request is listed when it is over, and one that is refused is so at once.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(requests().some((address) => address.includes('recharts'))).toBe(true)
  expect(requests().filter((address) => !isOfThePage(address))).toEqual([])
})
