import type { Options } from './log.ts'

/** "Narrowed to a domain": whether a domain is wanted; all are unless one is chosen. */
export const wants = ({ domain }: Options, of: { domain: string }): boolean =>
  domain === undefined || domain === of.domain
