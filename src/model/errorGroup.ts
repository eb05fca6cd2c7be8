/** Failed attempts that went wrong alike. */
export interface ErrorGroup {
  /** The first line of their errors, with "…" in the place of what differs between them. */
  message: string
  /** How many attempts. */
  count: number
  /** Of how many links. */
  links: number
  /** When the first and the last of them failed, in epoch ms. */
  firstAt: number
  lastAt: number
  /** How many have not recovered: failed or retrying. */
  unresolved: number
}
