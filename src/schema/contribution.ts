import { OUTCOME } from './attempt.ts'
import { ALL_AND_DOMAIN, bucketSql, keySql } from './key.ts'
import { joinSql } from './sql.ts'

/**
 * What a known link adds to each stock: the one definition, over the columns of its row. All that
 * the rollups hold of a link follows from this and from what was booked for it before.
 */
const STOCKS = {
  total: 'NOT deleted',
  completed: 'NOT deleted AND completed',
  deleted: 'deleted',
  pending: 'NOT deleted AND open',
  failed: `NOT deleted AND NOT open AND endedAs IS ${OUTCOME.failed}`,
} as const

type Stock = keyof typeof STOCKS

const stocks = Object.keys(STOCKS) as Stock[]
const each = (sql: (stock: Stock) => string): string => stocks.map(sql).join(', ')

// A bit a stock, so that a row holds what it contributes, and what was booked, in small integers.
const CONTRIBUTION = `CASE WHEN createdAt IS NULL THEN 0 ELSE ${stocks
  .map((stock, bit) => `((${STOCKS[stock]}) << ${bit})`)
  .join(' | ')} END`

const difference = (stock: Stock): string => {
  const bit = stocks.indexOf(stock)
  return `(contribution >> ${bit} & 1) - (booked >> ${bit} & 1)`
}

const UNBOOKED = 'linkId = $linkId AND booked <> contribution'

/**
 * SQL that moves the difference between what the link `$linkId` contributes and what is booked for
 * it into the rollups: the stocks of the present, their changes over time (at `$bucket`, or with
 * the link's previous change if that is later or `$bucket` is null), and the links per bucket of
 * creation. Where nothing differs it writes nothing.
 */
export const postContribution: string = joinSql(
  `UPDATE telemetry_links_v1 SET contribution = ${CONTRIBUTION},
     changedIn = max(coalesce($bucket, changedIn), coalesce(changedIn, $bucket))
   WHERE linkId = $linkId AND contribution <> ${CONTRIBUTION}`,

  `UPDATE telemetry_domains_v1 AS sums
   SET ${each((stock) => `${stock} = sums.${stock} + link.${stock}`)}
   FROM (
     SELECT domain, ${each((stock) => `${difference(stock)} AS ${stock}`)}
     FROM telemetry_links_v1 WHERE ${UNBOOKED}
   ) AS link WHERE sums.id IN (0, link.domain)`,

  `INSERT INTO telemetry_stock_changes_v1 (key, ${each((stock) => stock)})
   SELECT ${keySql('scope * domain', 'changedIn')}, ${each(difference)}
   FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${UNBOOKED}
   ON CONFLICT (key) DO UPDATE SET ${each((stock) => `${stock} = ${stock} + excluded.${stock}`)}`,

  `INSERT INTO telemetry_created_v1 (key, count)
   SELECT ${keySql('scope * domain', bucketSql('createdAt'))}, ${difference('total')}
   FROM telemetry_links_v1, ${ALL_AND_DOMAIN} WHERE ${UNBOOKED} AND ${difference('total')} <> 0
   ON CONFLICT (key) DO UPDATE SET count = count + excluded.count`,

  `UPDATE telemetry_links_v1 SET booked = contribution WHERE ${UNBOOKED}`,
)
