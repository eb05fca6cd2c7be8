export const UNKNOWN_DOMAIN = '(unknown)'

/** "Links": trimmed, lower-cased, then without port, one leading `www.` and one trailing dot. */
export const domainName = (spelling: string): string => {
  let name = spelling.trim().toLowerCase()
  const port = /^(?<name>[^:]+|.*\]):[0-9]+$/.exec(name)
  if (port?.groups?.name) name = port.groups.name
  if (name.startsWith('www.')) name = name.slice('www.'.length)
  if (name.endsWith('.')) name = name.slice(0, -1)
  return name === '' ? UNKNOWN_DOMAIN : name
}
