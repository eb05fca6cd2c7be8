import { URL_PATTERN } from './urlPattern.ts'

/** A text whose URLs are replaced by what a function makes of each; as it is without a function. */
export const redactUrls = <Text>(text: Text, redactUrl?: (url: string) => string): Text | string =>
  redactUrl && typeof text === 'string' ? text.replace(URL_PATTERN, (url) => redactUrl(url)) : text
