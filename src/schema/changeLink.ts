import { addToCounts } from './addToCounts.ts'
import { contributionSql, type LinkState, type Stock } from './contribution.ts'
import { allAndDomainIn, PRESENT } from './key.ts'
import { joinSql } from './sql.ts'

/** How a fact changes the row of its link. */
interface LinkChange {
  /** Whether it does, as SQL over the row. */
  where: string
  becomes: Partial<LinkState>
  /** What else of the row is set, as SQL. */
  sets?: readonly string[]
  /** The stocks that can change; the shorter the list, the shorter the SQL. */
  stocks: readonly Stock[]
}

/** The bucket in which a link changes: that of the fact, or of its change before if that is later. */
const CHANGED_IN = 'max($bucket, changedIn)'

const PRESENT_AND_BUCKET = allAndDomainIn('isPresent', ['0', '1'])

/**
 * SQL that adds to the stocks what a link's change makes of them: to those of the present, and to
 * the changes of the bucket in which it changes.
 *
 * @param stocks what is added, as SQL over the link's row
 */
export const addToStocks = (stocks: Readonly<Record<string, string>>, where: string): string =>
  addToCounts(stocks, `iif(isPresent, ${PRESENT}, ${CHANGED_IN})`, where, PRESENT_AND_BUCKET)

/**
 * SQL that changes the row of the link `$linkId`, and the stocks by the difference that this makes.
 * These come first, as long as the row is what it was. Where nothing differs it writes nothing.
 */
export const changeLink = ({ where, becomes, sets = [], stocks }: LinkChange): string => {
  const differences = stocks.map((stock): [Stock, string] => [
    stock,
    `${contributionSql(stock, becomes)} - ${contributionSql(stock)}`,
  ])
  const differs = differences.map(([, difference]) => difference).join(' OR ')
  return joinSql(
    addToStocks(
      Object.fromEntries(differences),
      `createdAt IS NOT NULL AND ${where} AND (${differs})`,
    ),
    `UPDATE telemetry_links_v1
     SET ${[...Object.entries(becomes).map(([column, value]) => `${column} = ${value}`), ...sets].join(', ')},
       changedIn = iif(changes(), ${CHANGED_IN}, changedIn)
     WHERE linkId = $linkId AND ${where}`,
  )
}
