import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { StatsCard, TopDomains } from '../../src/components/index.ts'
import { mount } from './mount.ts'
import { addStyleSheet, kitStyles } from './styleSheet.ts'

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
      <StatsCard title="Total" value={7} />
      <TopDomains domains={domains} />
      <StatsCard title="Failed" status="error" error="Out of disk" />
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
    card: found('[data-slot="stats-card"]').backgroundColor,
    border: found('[data-slot="stats-card"]').borderTopColor,
    text: found('[data-slot="stats-card"]').color,
    muted: found('[data-slot="stats-card-title"]').color,
    bad: found('[data-slot="stats-card-error"] p').color,
    series: found('[data-slot="top-domains-bar"]').backgroundColor,
    radius: found('[data-slot="stats-card"]').borderTopLeftRadius,
    figure: found('[data-slot="stats-card-value"]').fontSize,
  }
}

const lightness = (color: string) => Number(/^oklch\(([\d.]+)/.exec(color)?.[1])

const setOnRoot = (name: 'class' | 'data-theme' | 'style', value: string) => {
  document.documentElement.setAttribute(name, value)
  onTestFinished(() => document.documentElement.removeAttribute(name))
}

const light = () => drawnIn({ className: 'light' })
const dark = () => drawnIn({ className: 'dark' })

describe('variables', () => {
  test('--telemetry-* are used', async () => {
    addStyleSheet(`:root {
      --telemetry-card: rgb(1 1 1); --telemetry-border: rgb(2 2 2); --telemetry-text: rgb(3 3 3);
      --telemetry-muted: rgb(4 4 4); --telemetry-bad: rgb(5 5 5); --telemetry-series: rgb(6 6 6);
      --telemetry-radius: 3px; --telemetry-unit: 2px; --card: red; --border: red; --chart-1: red;
    }`)
    expect(await drawnIn()).toEqual({
      card: 'rgb(1, 1, 1)',
      border: 'rgb(2, 2, 2)',
      text: 'rgb(3, 3, 3)',
      muted: 'rgb(4, 4, 4)',
      bad: 'rgb(5, 5, 5)',
      series: expect.stringMatching(/0\.1\)$/),
      radius: '3px',
      figure: '60px',
    })
  })

  test('shadcn’s are used where the app has them, whatever the colour scheme', async () => {
    addStyleSheet(`:root {
      --card: rgb(1 1 1); --border: rgb(2 2 2); --card-foreground: rgb(3 3 3);
      --muted-foreground: rgb(4 4 4); --destructive: rgb(5 5 5); --chart-1: rgb(6 6 6);
    }`)
    const drawn = await drawnIn()
    expect(drawn).toMatchObject({
      card: 'rgb(1, 1, 1)',
      border: 'rgb(2, 2, 2)',
      text: 'rgb(3, 3, 3)',
      muted: 'rgb(4, 4, 4)',
      bad: 'rgb(5, 5, 5)',
    })
    expect(await dark()).toEqual(drawn)
  })
})

describe('colour schemes', () => {
  test('light and dark differ in every colour, and text stands out in both', async () => {
    const [inLight, inDark] = [await light(), await dark()]
    for (const name of ['card', 'border', 'text', 'muted', 'bad', 'series'] as const) {
      expect(inDark[name], name).not.toBe(inLight[name])
    }
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
