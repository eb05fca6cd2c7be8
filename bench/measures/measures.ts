/** What is measured in Node. Each is loaded alone: a process starts in half of the time so. */
export const measures = {
  buildPage: async () => (await import('./page.ts')).buildPage,
  buildSnapshots: async () => (await import('./buildSnapshots.ts')).buildSnapshots,
  commits: async () => (await import('./commits.ts')).measureCommits,
  firstFigures: async () => (await import('./firstFigures.ts')).measureFirstFigures,
  growth: async () => (await import('./commits.ts')).measureGrowth,
  libraries: async () => (await import('./libraries.ts')).measureLibraries,
  memory: async () => (await import('./memory.ts')).measureMemory,
  page: async () => (await import('./page.ts')).measurePage,
  prepareReplay: async () => (await import('./replay.ts')).prepareReplay,
  replay: async () => (await import('./replay.ts')).measureReplay,
  reruns: async () => (await import('./reruns.ts')).measureReruns,
  rival: async () => (await import('./rivals.ts')).measureRival,
} as const

type Measures = { [Name in keyof typeof measures]: Awaited<ReturnType<(typeof measures)[Name]>> }

/** Asks for a measure by its name, with its arguments. */
export type Measure = <Name extends keyof Measures>(
  name: Name,
  ...args: Parameters<Measures[Name]>
) => Promise<Awaited<ReturnType<Measures[Name]>>>
