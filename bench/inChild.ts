import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { measures } from './measures/measures.ts'

type Measures = typeof measures

/**
 * Runs a measure in a process of its own, as a built app runs (LiveStore checks more in
 * development), so that none finds what another left in memory.
 */
export const inChild = <Name extends keyof Measures>(
  name: Name,
  ...args: Parameters<Measures[Name]>
): Promise<Awaited<ReturnType<Measures[Name]>>> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'child.ts'), {
      execArgv: ['--expose-gc'],
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    child.once('message', (result) => resolve(result as Awaited<ReturnType<Measures[Name]>>))
    child.once('exit', (code) => reject(new Error(`The measure "${name}" ended with ${code}.`)))
    child.send({ name, args })
  })
