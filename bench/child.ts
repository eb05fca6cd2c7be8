import { measures } from './measures/measures.ts'

// Runs measures for inChild.ts, one after the other, until it is ended.

process.on('message', async ({ name, args }: { name: keyof typeof measures; args: never[] }) => {
  const measure = (await measures[name]()) as (...args: never[]) => Promise<unknown>
  process.send?.({ result: await measure(...args) })
})

// Its open stores would keep it alive when the bench has ended by an error.
process.once('disconnect', () => process.exit())
