import { isWebUrl } from './webUrl.ts'

/** A URL as it is shown, and where it leads. */
export interface ShownUrl {
  /** Without `http://` or `https://`, and without a lone slash at the end. */
  text: string
  /** Null unless it is `http:` or `https:`: no other URL is to be followed. */
  href: string | null
}

/** What is shown of a URL; what is no URL is shown as it is, and leads nowhere. */
export const shownUrl = (url: string): ShownUrl => ({
  text: url
    .trim()
    .replace(/^https?:\/\/([^/]+)\/?$/i, '$1')
    .replace(/^https?:\/\//i, ''),
  href: hrefOf(url),
})

const hrefOf = (url: string): string | null => (isWebUrl(url) ? new URL(url).href : null)
