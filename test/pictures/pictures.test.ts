import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { composeStories } from '@storybook/react-vite'
import { expect, test } from 'vitest'
import { type PicturedStory, picturesOf } from './picturesOf.ts'

type StoryFile = Parameters<typeof composeStories>[0]

const storyFiles = import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true })

const stories = Object.values(storyFiles).flatMap((file) =>
  Object.values<PicturedStory>(composeStories(file)),
)

const kept = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.png'))

test('every picture is of a story, and every story that says so has its pictures', () => {
  const [build] = kept[0]?.split('/') ?? []
  expect(build).toMatch(/^chromium-\d/)
  const expected = stories.flatMap((story) =>
    ['light', 'dark'].flatMap((theme) => picturesOf(story, theme)),
  )
  expect(kept.sort()).toEqual(expected.map(({ name }) => join(build ?? '', `${name}.png`)).sort())
})
