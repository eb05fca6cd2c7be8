import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import readme from '../../README.md?raw'
import { ProcessingPerformance, StatsCard, TopDomains } from '../../src/components/index.ts'
import styles from '../../src/styles.css?raw'
import preset from '../../src/tailwind.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

/** What the stylesheet and the Tailwind preset make the colours of. */
const colors: Readonly<Record<string, string>> = preset.theme.extend.colors.telemetry

const domains = [{ domain: 'example.com', count: 2, share: 1 }]

beforeEach(() => {
  addStyleSheet(kitStyles)
})

interface Wrapper {
  className?: string
  'data-theme'?: string
}

/** What the kit stands in: elements with these attributes, the outermost first. */
const Wrapped = ({ wrappers: [outer, ...inner] }: { wrappers: Wrapper[] }) =>
  outer ? (
    <div {...outer}>
      <Wrapped wrappers={inner} />
    </div>
  ) : (
    <>
      <div data-testid="page" className="lt-root" style={{ background: colors.background }} />
      <StatsCard title="Total" value={7} change={1} />
      <TopDomains domains={domains} />
      <StatsCard title="Failed" status="error" error="Out of disk" />
      <StatsCard title="Soon" status="loading" />
      <ProcessingPerformance
        completed={3}
        failed={1}
        thresholds={{ successRate: { warning: 1 } }}
      />
    </>
  )

/** The colours and sizes that the kit has inside of these. */
const drawnIn = async (...wrappers: Wrapper[]) => {
  const place = mount(<Wrapped wrappers={wrappers} />)
  const found = (selector: string) => {
    const element = place.querySelector(selector)
    if (element === null) throw new Error(`Nothing matches ${selector}.`)
    return getComputedStyle(element)
  }
  await expect.poll(() => place.querySelector('[data-slot="top-domains-row"]')).not.toBeNull()
  return {
    background: found('[data-testid="page"]').backgroundColor,
    card: found('[data-slot="stats-card"]').backgroundColor,
    border: found('[data-slot="stats-card"]').borderTopColor,
    text: found('[data-slot="stats-card"]').color,
    muted: found('[data-slot="stats-card-title"]').color,
    grid: found('[data-slot="skeleton"]').backgroundColor,
    series: found('[data-slot="top-domains-bar"]').backgroundColor,
    good: found('[data-slot="change-amount"]').color,
    bad: found('[data-slot="stats-card-error"] p').color,
    warning: found('[data-level="warning"]').color,
    radius: found('[data-slot="stats-card"]').borderTopLeftRadius,
    unit: found('[data-slot="stats-card-value"]').fontSize,
  }
}

type Drawn = Awaited<ReturnType<typeof drawnIn>>

/** What differs between two. */
const changed = (one: Drawn, other: Drawn) =>
  (Object.keys(one) as (keyof Drawn)[]).filter((name) => one[name] !== other[name])

/** The README's table of variables: name, token, light and dark of each. */
const documented = [...readme.matchAll(/^\| `--telemetry-(\w+)` \|(.*)\|$/gm)].map(
  ([, name = '', cells = '']) => {
    const [token, ofLight, ofDark] = cells.split('|').map((cell) => cell.trim().replaceAll('`', ''))
    return { name: name as keyof Drawn, token, ofLight, ofDark }
  },
)

/** Lightness, chroma and hue as a colour names them, without the noise of having been computed. */
const channels = (color = '') =>
  /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/
    .exec(color)
    ?.slice(1)
    .map((channel) => Number(Number(channel).toFixed(4)))

const lightness = (color: string) => channels(color)?.[0] ?? Number.NaN

const setOnRoot = (name: 'class' | 'data-theme' | 'style', value: string) => {
  document.documentElement.setAttribute(name, value)
  onTestFinished(() => document.documentElement.removeAttribute(name))
}

const light = () => drawnIn({ className: 'light' })
const dark = () => drawnIn({ className: 'dark' })

describe('variables', () => {
  test('those that the README lists are those that there are', () => {
    const ofColors = Object.entries(colors).map(([name, value]) => {
      const [, token = '–'] = /^var\(--telemetry-\w+, var\((--[\w-]+), /.exec(value) ?? []
      return { name, token }
    })
    const ofSizes = [...styles.matchAll(/var\(--telemetry-(\w+), (.+?)\);/g)].map(
      ([, name, size = '']) => {
        const px = size.replace(/^calc\(var\(--lt-unit\) \* (\d+)\)$/, '$1px')
        return { name, token: '–', ofLight: px, ofDark: px }
      },
    )
    expect(documented).toMatchObject([...ofColors, ...ofSizes])
    expect(documented).toHaveLength(ofColors.length + ofSizes.length)
  })

  test.each(documented.filter(({ name }) => name in colors))(
    'the default of --telemetry-$name is what the README lists',
    ({ name, ofLight, ofDark }) => {
      const inScheme = (scheme: string) => {
        const element = document.body.appendChild(document.createElement('i'))
        onTestFinished(() => element.remove())
        element.style.cssText = `color-scheme: ${scheme}; color: ${colors[name as keyof typeof colors]}`
        return channels(getComputedStyle(element).color)
      }
      expect(inScheme('light')).toEqual(channels(ofLight))
      expect(inScheme('dark')).toEqual(channels(ofDark))
      expect(channels(ofLight)).toHaveLength(3)
    },
  )

  test.each(documented)('--telemetry-$name is used, and before $token', async ({ name, token }) => {
    const before = await drawnIn()
    const [value, own] = name === 'radius' || name === 'unit' ? ['3px', '3px'] : ['red', 'lime']
    const shape = name === 'unit' ? ['radius', 'unit'] : [name]
    if (token !== '–') {
      addStyleSheet(`:root { ${token}: ${value}; }`)
      expect(changed(before, await drawnIn())).toEqual(shape)
    }
    const ofToken = await drawnIn()
    addStyleSheet(`:root { --telemetry-${name}: ${own}; }`)
    const after = await drawnIn()
    expect(changed(before, after)).toEqual(shape)
    expect(changed(ofToken, after)).toEqual(shape)
  })

  test('what follows a token of the app is the same in light and dark', async () => {
    const tokens = documented.filter(({ token }) => token !== '–')
    addStyleSheet(`:root { ${tokens.map(({ token }) => `${token}: red;`).join(' ')} }`)
    const sizes: (keyof Drawn)[] = ['radius', 'unit']
    const same = [...tokens.map(({ name }) => name), ...sizes]
    expect(changed(await light(), await dark()).sort()).toEqual(
      documented
        .map(({ name }) => name)
        .filter((name) => !same.includes(name))
        .sort(),
    )
  })
})

describe('colour schemes', () => {
  test('light and dark differ in every colour, and text stands out in both', async () => {
    const [inLight, inDark] = [await light(), await dark()]
    const colored = documented.map(({ name }) => name).filter((name) => name in colors)
    expect(changed(inLight, inDark).sort()).toEqual(colored.sort())
    expect(lightness(inLight.card) - lightness(inLight.text)).toBeGreaterThan(0.5)
    expect(lightness(inDark.text) - lightness(inDark.card)).toBeGreaterThan(0.5)
  })

  test('light without a word', async () => {
    expect(await drawnIn()).toEqual(await light())
  })

  test.each([
    ['class', 'dark'],
    ['data-theme', 'dark'],
    ['style', 'color-scheme: dark'],
  ] as const)('dark by %s="%s" on html', async (name, value) => {
    const expected = await dark()
    setOnRoot(name, value)
    expect(await drawnIn()).toEqual(expected)
    expect(await drawnIn({ className: 'light' })).toEqual(await light())
    expect(await drawnIn({ 'data-theme': 'light' })).toEqual(await light())
  })

  test('the innermost of several wins', async () => {
    expect(await drawnIn({ className: 'dark' }, { className: 'light' })).toEqual(await light())
    expect(await drawnIn({ className: 'light' }, { className: 'dark' })).toEqual(await dark())
    expect(await drawnIn({ 'data-theme': 'light' }, { className: 'dark' })).toEqual(await dark())
  })
})
