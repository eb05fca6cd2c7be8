/** Resolves when the frame that is being prepared has been painted. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message is taken after the frame's style, layout and paint.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage(null)
    })
  })

/** Resolves when something that a selector finds is there; fails after half a minute without it. */
export const drawn = (place: HTMLElement, selector: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = () => place.querySelector(selector) !== null
    if (look()) return resolve()
    const observer = new MutationObserver(() => {
      if (!look()) return
      observer.disconnect()
      resolve()
    })
    setTimeout(() => reject(new Error(`Nothing drew ${selector}: is the build current?`)), 30_000)
    observer.observe(place, { childList: true, subtree: true })
  })
