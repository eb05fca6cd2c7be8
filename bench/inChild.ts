import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Measure } from './measures/measures.ts'

/** Measures in a process of its own each time, so that none finds what another left in memory. */
export const inChild: Measure = (name, ...args) => {
  const child = openChild()
  return measureIn(child)(name, ...args).finally(() => end(child))
}

/** Measures in one process, until it is ended: starting one takes as long as many a measure. */
export const inOneChild = (): { measure: Measure; end: () => void } => {
  const child = openChild()
  return { measure: measureIn(child), end: () => end(child) }
}

// It ends itself when nobody is there any more; one that failed is gone already.
const end = (child: ChildProcess): void => {
  if (child.connected) child.disconnect()
}

// As a built app runs: LiveStore checks more in development.
const openChild = (): ChildProcess =>
  fork(join(import.meta.dirname, 'child.ts'), {
    execArgv: ['--expose-gc'],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

const measureIn =
  (child: ChildProcess): Measure =>
  (name, ...args) =>
    new Promise((resolve, reject) => {
      const ended = (code: number | null) =>
        reject(new Error(`The measure "${name}" ended with ${code}.`))
      child.once('exit', ended)
      child.once('message', ({ result }: { result: never }) => {
        child.off('exit', ended)
        resolve(result)
      })
      child.send({ name, args })
    })
