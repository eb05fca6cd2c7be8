import type { History } from './history.ts'

/** Tracking began with the earliest creation of any link, deleted ones too. */
export const trackingSince = ({ links }: History): number | null =>
  links.size === 0 ? null : Math.min(...[...links.values()].map(({ createdAt }) => createdAt))
