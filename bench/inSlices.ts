/** How a slice of something long went. */
export interface Slice {
  /** In ms. */
  time: number
  /** Whether it was the last. */
  isDone: boolean
}

/**
 * Something long that goes on a slice each time that it is asked to: it asks whether it may go on,
 * and waits until it is asked to. Wholes one after the other would be of other minutes of the machine.
 */
export const inSlices = (
  run: (mayGoOn: () => Promise<void>) => Promise<unknown>,
): (() => Promise<Slice>) => {
  let slice = Promise.withResolvers<boolean>()
  const mayGoOn = () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    resume = resolve
    slice.resolve(false)
    return promise
  }
  let resume = () => {
    run(mayGoOn).then(() => slice.resolve(true), slice.reject)
  }
  return async () => {
    slice = Promise.withResolvers()
    const start = performance.now()
    resume()
    const isDone = await slice.promise
    return { time: performance.now() - start, isDone }
  }
}
