import { createRoot } from 'react-dom/client'
import { createFixtureStore, events } from '../../../src/fixtures/index.ts'
import { RecentErrorsPanel, TelemetryProvider, TopDomainsPanel } from '../../../src/index.ts'
import '../../../dist/styles.css'

/** More than each list can be made to show. */
const DOMAINS = 5_200
const ERRORS = 1_100
const AT_ONCE = 100

const store = await createFixtureStore('empty')
const at = Date.now()
for (let from = 0; from < DOMAINS; from += AT_ONCE) {
  store.commit(
    ...Array.from({ length: AT_ONCE }, (_, index) => {
      const domain = `d${from + index}.example`
      return events.linkCreated({ id: domain, url: `https://${domain}/`, domain, createdAt: at })
    }),
  )
}
for (let from = 0; from < ERRORS; from += AT_ONCE) {
  store.commit(
    ...Array.from({ length: AT_ONCE }, (_, index) =>
      events.linkProcessingFailed({
        linkId: `d${from + index}.example`,
        error: `Timeout after ${from + index} s\n${'    at fetchPage (worker.js:12:34)\n'.repeat(20)}`,
        failedAt: at + from + index,
      }),
    ),
  )
}

const Panels = { domains: TopDomainsPanel, errors: RecentErrorsPanel }

const place = document.getElementById('place') as HTMLElement
let root = createRoot(place)

/** Shows a list anew. */
const draw = (list: keyof typeof Panels) => {
  root.unmount()
  root = createRoot(place)
  const Panel = Panels[list]
  root.render(
    <TelemetryProvider store={store}>
      <Panel onRetryLinks={() => {}} />
    </TelemetryProvider>,
  )
}

const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Presses "Show more" until there is no more to show, each time when the page has come to rest. */
const showAll = async (): Promise<number> => {
  const rows = () => place.querySelectorAll('[data-slot$="-row"]').length
  const more = () => place.querySelector<HTMLButtonElement>('[data-slot="show-more"]')
  await painted()
  for (let button = more(); button; button = more()) {
    const before = rows()
    button.click()
    while (rows() === before) await painted()
    await painted()
  }
  return rows()
}

Object.assign(window, { draw, showAll })
