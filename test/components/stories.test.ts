import { composeStories } from '@storybook/react-vite'
import { expect, test } from 'vitest'
import * as components from '../../src/components/index.ts'

type StoryFile = Parameters<typeof composeStories>[0]

const files = Object.values(
  import.meta.glob<StoryFile>('../../stories/*.stories.tsx', { eager: true }),
)

const ofComponents = files.filter(({ default: meta }) => meta.title?.startsWith('Components/'))
const nameOf = ({ default: meta }: StoryFile) => meta.title?.replace('Components/', '')

test('every component that is exported has stories', () => {
  expect(ofComponents.map(nameOf).sort()).toEqual(Object.keys(components).sort())
})

test('every component has stories that are read from right to left as well', () => {
  const without = ofComponents.filter((file) => {
    const stories = Object.values<{ tags?: string[] }>(composeStories(file))
    return !stories.some(({ tags }) => tags?.includes('rtl'))
  })
  expect(without.map(nameOf)).toEqual([])
})
