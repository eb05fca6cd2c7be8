import { buildSnapshots } from './buildSnapshots.ts'
import { measureCommits } from './commits.ts'
import { measureFirstFigures } from './firstFigures.ts'
import { measureGrowth } from './growth.ts'
import { measureLibraries } from './libraries.ts'
import { measureMemory } from './memory.ts'
import { measurePage } from './page.ts'
import { measureReplay } from './replay.ts'
import { measureReruns } from './reruns.ts'
import { measureRival } from './rivals.ts'

/** What is measured in Node, each in a process of its own (inChild.ts). */
export const measures = {
  buildSnapshots,
  commits: measureCommits,
  firstFigures: measureFirstFigures,
  growth: measureGrowth,
  libraries: measureLibraries,
  memory: measureMemory,
  page: measurePage,
  replay: measureReplay,
  reruns: measureReruns,
  rival: measureRival,
} as const
