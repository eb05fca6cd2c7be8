/** Whether a URL is of the web, `http:` or `https:`: no other is to be followed. */
export const isWebUrl = (url: string, base?: string): boolean =>
  /^https?:$/.test(URL.parse(url, base)?.protocol ?? '')

/** Whether a link may lead there: on the web, or wherever on this page's host. */
export const isLink = (href: string): boolean => isWebUrl(href, 'https://relative.invalid')
