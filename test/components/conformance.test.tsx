import { act, render } from '@testing-library/react'
import { createRef, type ReactElement, type ReactNode, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import * as components from '../../src/components/index.ts'
import { SettingsProvider } from '../../src/settings/index.ts'
import { manualClock } from '../settings/manualClock.ts'
import { everyComponent, stateful } from './everyComponent.tsx'

const names = Object.keys(everyComponent)

/** What puts a component that has states into each; of one that has none, it is drawn as it is. */
const states = {
  ready: {},
  loading: { status: 'loading' },
  failed: { status: 'error', error: new Error('Out of disk'), onRetry: () => {} },
}
const everyState = names.flatMap((name) =>
  Object.entries(states)
    .filter(([state]) => state === 'ready' || stateful.includes(name))
    .map(([state, props]) => ({ name, state, props })),
)

type Component = (typeof everyComponent)[string]

const slotOf = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase()

const clock = manualClock(3_600_000)
const Page = ({ children }: { children: ReactNode }) => (
  <SettingsProvider locale="en-US" timeZone="UTC" clock={clock}>
    {children}
  </SettingsProvider>
)

/** Draws inside the settings, and waits for what is fetched on demand. */
const draw = (element: ReactElement, { strict = false } = {}) =>
  act(async () => render(element, { wrapper: Page, reactStrictMode: strict }))

const rootOf = (container: HTMLElement) => container.firstElementChild as HTMLElement

// The chart fetches its drawing when it is first drawn.
beforeAll(() => import('../../src/components/LinksChartPlot.tsx'))

test('every component that is exported is held to this', () => {
  expect(names.sort()).toEqual(Object.keys(components).sort())
})

test('those that have states say in which they are', async () => {
  for (const name of names) {
    const { container, unmount } = await draw((everyComponent[name] as Component)({}))
    expect(rootOf(container).hasAttribute('data-status'), name).toBe(stateful.includes(name))
    unmount()
  }
})

// Errors and warnings are held to be none by every test; here nothing else may be said either.
beforeEach(() => {
  const said = (['log', 'info', 'debug'] as const).map((level) => vi.spyOn(console, level))
  onTestFinished(() => expect(said.flatMap(({ mock }) => mock.calls)).toEqual([]))
})

describe.each(everyState)('$name, $state', ({ name, props }) => {
  const component = (root: object) => (everyComponent[name] as Component)({ ...props, ...root })

  test('marks its root by its name', async () => {
    const { container } = await draw(component({}))
    expect(container.children).toHaveLength(1)
    expect(rootOf(container)).toHaveAttribute('data-slot', slotOf(name))
    expect(rootOf(container)).not.toHaveAttribute('data-restyled')
  })

  test('gives its root to a ref', async () => {
    const ref = createRef<HTMLElement>()
    const { container, unmount } = await draw(component({ ref }))
    expect(ref.current).toBe(rootOf(container))
    unmount()
    expect(ref.current).toBeNull()
  })

  test('takes a class beside its own, and marks that it did', async () => {
    const { container } = await draw(component({}))
    const own = rootOf(container).getAttribute('class')
    const { container: restyled } = await draw(component({ className: 'ours' }))
    expect(rootOf(restyled)).toHaveClass(`${own} ours`, { exact: true })
    expect(rootOf(restyled)).toHaveAttribute('data-restyled')
  })

  test('takes a style, and marks that it did', async () => {
    const { container } = await draw(component({ style: { marginTop: 7 } }))
    expect(rootOf(container)).toHaveStyle({ marginTop: '7px' })
    expect(rootOf(container)).toHaveAttribute('data-restyled')
  })

  test('passes attributes on to its root', async () => {
    const given = { id: 'ours', lang: 'de', 'aria-label': 'Ours', 'data-testid': 'ours' }
    const { container } = await draw(component(given))
    for (const [attribute, value] of Object.entries(given)) {
      expect(rootOf(container)).toHaveAttribute(attribute, value)
    }
    expect(rootOf(container)).toHaveAccessibleName('Ours')
  })

  test('two on a page share no id, and every id that is pointed to is there', async () => {
    const { container } = await draw(
      <>
        {component({})}
        {component({})}
      </>,
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const pointers = ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((attribute) =>
      [...container.querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute)),
    )
    expect(ids).toEqual(expect.arrayContaining(pointers))
  })

  test('draws the same in StrictMode', async () => {
    const { container: once } = await draw(component({}))
    const { container: twice } = await draw(component({}), { strict: true })
    const withoutIds = ({ innerHTML }: HTMLElement) => innerHTML.replace(/_r_\w+_/g, '_')
    expect(withoutIds(twice)).toBe(withoutIds(once))
  })

  test('draws on the server, and is taken over in the browser without a word', async () => {
    const page = (
      <StrictMode>
        <Page>{component({})}</Page>
      </StrictMode>
    )
    const container = document.createElement('div')
    document.body.append(container)
    container.innerHTML = renderToString(page)
    const root = rootOf(container)
    expect(root).toHaveAttribute('data-slot', slotOf(name))

    const onRecoverableError = vi.fn()
    const hydrated = await act(async () => hydrateRoot(container, page, { onRecoverableError }))
    onTestFinished(() => container.remove())
    expect(onRecoverableError).not.toHaveBeenCalled()
    expect(rootOf(container)).toBe(root)
    act(() => hydrated.unmount())
  })
})
