import { ALL_AND_DOMAIN, bucketSql, keySql } from './key.ts'
import { OUTCOME } from './outcome.ts'
import { joinSql } from './sql.ts'

/** What a link's contribution is made of: columns of its row. */
interface LinkState {
  completed: string
  deleted: string
  open: string
  endedAs: string
}

/**
 * What a known link adds to each stock: the one definition, over the columns of its row. All that
 * the rollups hold of a link follows from this and from what was booked for it before.
 */
const STOCKS = {
  total: ({ deleted }: LinkState) => `NOT ${deleted}`,
  completed: ({ deleted, completed }: LinkState) => `NOT ${deleted} AND ${completed}`,
  deleted: ({ deleted }: LinkState) => deleted,
  pending: ({ deleted, open }: LinkState) => `NOT ${deleted} AND ${open}`,
  failed: ({ deleted, open, endedAs }: LinkState) =>
    `NOT ${deleted} AND NOT ${open} AND ${endedAs} IS ${OUTCOME.failed}`,
} as const

export type Stock = keyof typeof STOCKS

const stocks = Object.keys(STOCKS) as Stock[]

const asItIs: LinkState = {
  completed: 'completed',
  deleted: 'deleted',
  open: 'open',
  endedAs: 'endedAs',
}

/**
 * What a known link contributes once its row says what is given, as SQL: a bit a stock, so that a
 * row holds what it contributes, and what was booked, in small integers.
 */
export const contributionSql = (becomes: Partial<LinkState> = {}): string =>
  stocks
    .map((stock, bit) => `((${STOCKS[stock]({ ...asItIs, ...becomes })}) << ${bit})`)
    .join(' | ')

/** The same for a link that may not be known, and then contributes nothing. */
export const contributionIfKnownSql = (becomes: Partial<LinkState>): string =>
  `iif(createdAt IS NULL, 0, ${contributionSql(becomes)})`

const difference = (stock: Stock): string => {
  const bit = stocks.indexOf(stock)
  return `(contribution >> ${bit} & 1) - (booked >> ${bit} & 1)`
}

const UNBOOKED = 'linkId = $linkId AND booked <> contribution'

// Null-proof both ways: max() of null and something is null.
const CHANGED_IN = 'max(coalesce($bucket, changedIn), coalesce(changedIn, $bucket))'

const postCreation = `
  INSERT INTO telemetry_created_v1 (key, count)
  SELECT ${keySql('scope * domain', bucketSql('createdAt'))}, ${difference('total')}
  FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${UNBOOKED} AND ${difference('total')} <> 0
  ON CONFLICT (key) DO UPDATE SET count = count + excluded.count`

/**
 * SQL that moves the difference between what the link `$linkId` contributes and what is booked for
 * it into the rollups: the stocks of the present, their changes over time (at `$bucket`, or with
 * the link's previous change if that is later or `$bucket` is null), and the links per bucket of
 * creation. Where nothing differs it writes nothing.
 *
 * @param changes the stocks that can differ; the shorter the list, the shorter the SQL
 */
export const postContribution = (...changes: readonly Stock[]): string => {
  const each = (sql: (stock: Stock) => string) => changes.map(sql).join(', ')
  return joinSql(
    `UPDATE telemetry_domains_v1 AS sums
     SET ${each((stock) => `${stock} = sums.${stock} + ${difference(stock)}`)}
     FROM telemetry_links_v1 AS link WHERE ${UNBOOKED} AND sums.id IN (0, link.domain)`,

    `INSERT INTO telemetry_stock_changes_v1 (key, ${each((stock) => stock)})
     SELECT ${keySql('scope * domain', CHANGED_IN)}, ${each(difference)}
     FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${UNBOOKED}
     ON CONFLICT (key) DO UPDATE SET ${each((stock) => `${stock} = ${stock} + excluded.${stock}`)}`,

    ...(changes.includes('total') ? [postCreation] : []),

    `UPDATE telemetry_links_v1 SET booked = contribution, changedIn = ${CHANGED_IN}
     WHERE ${UNBOOKED}`,
  )
}
