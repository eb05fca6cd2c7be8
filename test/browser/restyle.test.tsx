import { describe, expect, test } from 'vitest'
import { StatsCard, TopDomains } from '../../src/components/index.ts'
import { differences, looksIn } from './looks.ts'
import { mount, settled } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

const PREFLIGHT = `
  @layer theme, base, components, utilities;
  @layer base {
    *, ::after, ::before { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    h1, h2, h3 { font-size: inherit; font-weight: inherit; }
    ol, ul { list-style: none; } svg { display: block; vertical-align: middle; }
    button { font: inherit; border-radius: 0; background-color: transparent; }
  }`

const RULES = `
  .app-root { background-color: rgb(1, 2, 3); }
  .app-part { background-color: rgb(4, 5, 6); }`

/** Whose rules are they, and which of the app's sheets come before the kit's? */
const apps = {
  'rules outside of layers': { before: [], after: [RULES] },
  'rules outside of layers, before the kit': { before: [RULES], after: [] },
  'utilities after a preflight, both before the kit': {
    before: [PREFLIGHT, `@layer utilities { ${RULES} }`],
    after: [],
  },
  'utilities after a preflight, both after the kit': {
    before: [],
    after: [PREFLIGHT, `@layer utilities { ${RULES} }`],
  },
}

const domains = [{ domain: 'example.com', count: 2, share: 1 }]

const Cards = ({ root, part }: { root?: string; part?: string }) => (
  <>
    <StatsCard title="Total" value={7} className={root} classNames={{ title: part, value: part }} />
    <TopDomains
      domains={domains}
      className={root}
      classNames={{ header: part, title: part, content: part }}
    />
  </>
)

const RESTYLED = [
  ...['stats-card', 'top-domains'].map((slot) => [slot, 'rgb(1, 2, 3)'] as const),
  ...['stats-card-title', 'stats-card-value', 'card-header', 'card-title', 'card-content'].map(
    (slot) => [slot, 'rgb(4, 5, 6)'] as const,
  ),
]

const drawn = async (root?: string, part?: string) => {
  const place = mount(<Cards root={root} part={part} />)
  await expect.poll(() => place.querySelector('[data-slot="top-domains-row"]')).not.toBeNull()
  await settled()
  return place
}

describe.each(Object.entries(apps))('%s', (_, { before, after }) => {
  test('a class of the app wins, and what it does not say stays as it was', async () => {
    for (const sheet of [...before, kitStyles, ...after]) addStyleSheet(sheet)
    const plain = looksIn(await drawn())
    const place = await drawn('app-root', 'app-part')
    for (const [slot, color] of RESTYLED) {
      const element = place.querySelector(`[data-slot="${slot}"]`)
      expect(getComputedStyle(element as Element).backgroundColor, slot).toBe(color)
    }
    const changes = differences(plain, looksIn(place))
    expect(changes.filter((change) => !change.startsWith('background-color:'))).toEqual([])
  })
})

test('a part that is restyled keeps its border, its corners and its room', async () => {
  for (const sheet of [PREFLIGHT, kitStyles, RULES]) addStyleSheet(sheet)
  const card = (await drawn('app-root')).querySelector('[data-slot="stats-card"]')
  const { borderTopStyle, borderTopWidth, borderTopLeftRadius, paddingTop } = getComputedStyle(
    card as Element,
  )
  expect({ borderTopStyle, borderTopWidth, borderTopLeftRadius, paddingTop }).toEqual({
    borderTopStyle: 'solid',
    borderTopWidth: '1px',
    borderTopLeftRadius: '12px',
    paddingTop: '20px',
  })
})

test('a style on a root wins', async () => {
  addStyleSheet(kitStyles)
  const place = mount(<StatsCard title="Total" value={7} style={{ paddingTop: 3 }} />)
  await expect.poll(() => place.querySelector('[data-slot="stats-card"]')).not.toBeNull()
  const card = place.querySelector('[data-slot="stats-card"]')
  expect(getComputedStyle(card as Element).paddingTop).toBe('3px')
  expect(getComputedStyle(card as Element).paddingBottom).toBe('20px')
})
