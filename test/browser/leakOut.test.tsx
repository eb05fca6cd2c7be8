import { expect, test } from 'vitest'
import { appPage } from './appPage.ts'
import { differences, looksIn } from './looks.ts'
import { settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

const PLAIN = `
  body { font: 15px/1.6 Georgia, serif; color: #333; }
  h1 { font-size: 3rem; } button { padding: 4px 9px; border-radius: 3px; } .card { padding: 1rem; }
  .button { background: teal; } .icon { width: 1em; fill: red; } .bar { height: 4px; }
  :root { --spacing: 4px; --card: white; --border: #ccc; --radius: 4px; }`

const LAYERED = `
  @layer theme, base, components, utilities;
  @layer theme { :root { --spacing: 0.25rem; --color-red-500: red; } }
  @layer base {
    *, ::after, ::before { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h1, h2 { font-size: inherit; } button { font: inherit; background: none; } ol, ul { list-style: none; }
  }
  @layer components { .card { padding: 24px; border: 1px solid gray; } .button { padding: 8px; } }
  @layer utilities {
    .flex { display: flex; } .hidden { display: none; } .mb-2 { margin-bottom: 8px; }
    .p-5 { padding: calc(var(--spacing) * 5); } .border { border-style: var(--tw-border-style); border-width: 1px; }
    .shadow-lg { --tw-shadow: 0 4px 9px red; box-shadow: var(--tw-ring-shadow), var(--tw-shadow); }
    .font-semibold { --tw-font-weight: 600; font-weight: 600; }
  }
  @property --tw-border-style { syntax: "*"; inherits: false; initial-value: solid; }
  @property --tw-shadow { syntax: "*"; inherits: false; initial-value: 0 0 #0000; }
  @property --tw-ring-shadow { syntax: "*"; inherits: false; initial-value: 0 0 #0000; }
  @property --tw-font-weight { syntax: "*"; inherits: false; }`

const OLDER_TAILWIND = `
  *, ::before, ::after { box-sizing: border-box; border: 0 solid #e5e7eb; --tw-shadow: 0 0 #0000;
    --tw-ring-offset-shadow: 0 0 #0000; --tw-ring-shadow: 0 0 #0000; --tw-numeric-spacing: ; }
  .shadow-lg { --tw-shadow: 0 10px 15px red; box-shadow: var(--tw-ring-offset-shadow), var(--tw-shadow); }
  .tabular-nums { --tw-numeric-spacing: tabular-nums; font-variant-numeric: var(--tw-numeric-spacing); }`

/** Variables that Tailwind registers for its own working; they are the same in every build of it. */
const isRegistered = (name: string) => name.startsWith('--tw-')

const variablesOf = (element: Element) =>
  [...element.computedStyleMap().keys()].filter(
    (name) => name.startsWith('--') && !isRegistered(name),
  )

/** How a page looks under some sheets, in their order. */
const looksUnder = async (place: Element, ...sheets: string[]) => {
  const removals = sheets.map(addStyleSheet)
  await settled()
  const elements = document.querySelectorAll('html, body, app-page, app-page *')
  const looks = looksIn(place, elements)
  const variables = [document.documentElement, document.body, place].map(variablesOf)
  for (const remove of removals) remove()
  return { looks, variables }
}

test.each([
  ['no sheet of its own', ''],
  ['a plain sheet', PLAIN],
  ['layers', LAYERED],
  ['an older Tailwind', OLDER_TAILWIND],
])('a page with %s looks the same with the kit’s stylesheet, wherever it comes', async (_, css) => {
  const place = appPage()
  document.body.append(place)
  const without = await looksUnder(place, css)
  expect(without.looks.length).toBeGreaterThan(300)
  for (const sheets of [
    [kitStyles, css],
    [css, kitStyles],
  ]) {
    const withKit = await looksUnder(place, ...sheets)
    expect(differences(without.looks, withKit.looks)).toEqual([])
    expect(withKit.variables).toEqual(without.variables)
  }
  place.remove()
})
