import { formatDuration } from './formatDuration.ts'
import { formatCount } from './formatNumber.ts'
import { formatRate } from './formatRate.ts'
import { isFlow, isStock, type Stat } from './stat.ts'

/** A figure as the locale writes it: a count, a rate in percent, or a duration in its unit. */
export const formatStat = (figure: Stat, value: number | null, locale: string): string => {
  if (isStock(figure) || isFlow(figure)) return formatCount(value, locale)
  return (figure === 'successRate' ? formatRate : formatDuration)(value, locale)
}
