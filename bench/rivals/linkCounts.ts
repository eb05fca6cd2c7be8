/** A link as a library that counts in memory is given it. */
export interface CountedLink {
  id: string
  domain: string
  /** The viewer's day that it was created on, as a number. */
  day: number
  isDeleted: boolean
}

/** Links counted by domain and by day, by a library, and kept so. */
export interface LinkCounts {
  /** Adds a link, and ends when both counts are of it as well. */
  add: (link: CountedLink) => void
  /** What is counted now. */
  ofDomain: (domain: string) => number
  ofDay: (day: number) => number
}
