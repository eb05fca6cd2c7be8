import type { Messages } from '../messages.ts'

/** The words of the ranges in English. */
export const rangesWords: Messages['ranges'] = {
  '24h': '24 hours',
  '7d': '7 days',
  '30d': '30 days',
  '90d': '90 days',
  '1y': '1 year',
}
