import { UNKNOWN_DOMAIN } from '../model/domain.ts'

/** Whose figures a query counts: those of all links, or of the links of a domain. */
export interface Scope {
  /** The id that the rollups keep them under, as SQL over `bindValues`; NULL for a domain never met. */
  id: string
  bindValues: Record<string, string>
}

/** Everything is counted under 0 as well, and under 1 what has no domain, before either has a row. */
export const scopeOf = (domain: string | undefined): Scope => {
  if (domain === undefined) return { id: '0', bindValues: {} }
  if (domain === UNKNOWN_DOMAIN) return { id: '1', bindValues: {} }
  return {
    id: '(SELECT id FROM telemetry_domains_v1 WHERE domain = $domain)',
    bindValues: { domain },
  }
}
