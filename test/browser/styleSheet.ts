import { onTestFinished } from 'vitest'
import compiled from '../../src/styles.css?inline'

/** The kit's stylesheet, compiled as an app's bundler gets it. */
export const kitStyles = compiled

/** Adds a stylesheet after those that the page has. Taken away again when the test is over. */
export const addStyleSheet = (css: string): (() => void) => {
  const element = document.createElement('style')
  element.textContent = css
  document.head.append(element)
  const remove = () => element.remove()
  onTestFinished(remove)
  return remove
}
