import { makeInMemoryAdapter } from '@livestore/adapter-web'
import { createStorePromise } from '@livestore/livestore'
import { TelemetryDashboard, TelemetryProvider } from 'livestore-telemetry'
import 'livestore-telemetry/styles.css'
import { createRoot } from 'react-dom/client'
import { history } from './history.ts'
import { events, schema } from './schema.ts'

const store = await createStorePromise({
  schema,
  adapter: makeInMemoryAdapter(),
  storeId: 'reading-list',
})
store.commit(...history(Date.now()))

const save = () =>
  store.commit(
    events.articleSaved({
      id: crypto.randomUUID(),
      url: 'https://example.org/three',
      savedAt: Date.now(),
    }),
  )

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <TelemetryProvider store={store}>
    <button type="button" onClick={save}>
      Save an article
    </button>
    <TelemetryDashboard />
  </TelemetryProvider>,
)
