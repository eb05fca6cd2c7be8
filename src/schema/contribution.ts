import { OUTCOME } from './outcome.ts'

/** What a link's contribution follows from: columns of its row, as SQL. */
export interface LinkState {
  completed: string
  deleted: string
  open: string
  endedAs: string
}

// What is known already is left out: all that is in the SQL is read anew for every event.
const isNumber = (sql: string): boolean => /^\d+$/.test(sql)
const not = (sql: string): string => (isNumber(sql) ? `${Number(sql === '0')}` : `NOT ${sql}`)
const is = (sql: string, value: string): string =>
  isNumber(sql) ? `${Number(sql === value)}` : `${sql} IS ${value}`
const and = (...terms: readonly string[]): string => {
  if (terms.includes('0')) return '0'
  return terms.filter((term) => term !== '1').join(' AND ') || '1'
}

/** What a known link adds to each stock: the one definition. One that is not known adds nothing. */
const STOCKS = {
  total: ({ deleted }: LinkState) => not(deleted),
  completed: ({ deleted, completed }: LinkState) => and(not(deleted), completed),
  deleted: ({ deleted }: LinkState) => deleted,
  pending: ({ deleted, open }: LinkState) => and(not(deleted), open),
  failed: ({ deleted, open, endedAs }: LinkState) =>
    and(not(deleted), not(open), is(endedAs, `${OUTCOME.failed}`)),
} as const

export type Stock = keyof typeof STOCKS

const asItIs: LinkState = {
  completed: 'completed',
  deleted: 'deleted',
  open: 'open',
  endedAs: 'endedAs',
}

/** What a known link adds to a stock, once its row says what is given, as SQL. */
export const contributionSql = (stock: Stock, becomes: Partial<LinkState> = {}): string =>
  `(${STOCKS[stock]({ ...asItIs, ...becomes })})`
