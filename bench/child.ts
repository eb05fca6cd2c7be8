import { measures } from './measures/measures.ts'

// Runs one measure for inChild.ts.

process.on('message', async ({ name, args }: { name: keyof typeof measures; args: never[] }) => {
  const measure = measures[name] as (...args: never[]) => Promise<unknown>
  const result = await measure(...args)
  // Stores are still open, so the process would not end by itself.
  process.send?.(result, () => process.exit())
})
