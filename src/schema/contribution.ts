import { OUTCOME } from './outcome.ts'

/** What a link's contribution follows from: columns of its row, as SQL. */
export interface LinkState {
  completed: string
  deleted: string
  open: string
  endedAs: string
}

/** What a known link adds to each stock: the one definition. One that is not known adds nothing. */
const STOCKS = {
  total: ({ deleted }: LinkState) => `NOT ${deleted}`,
  completed: ({ deleted, completed }: LinkState) => `NOT ${deleted} AND ${completed}`,
  deleted: ({ deleted }: LinkState) => deleted,
  pending: ({ deleted, open }: LinkState) => `NOT ${deleted} AND ${open}`,
  failed: ({ deleted, open, endedAs }: LinkState) =>
    `NOT ${deleted} AND NOT ${open} AND ${endedAs} IS ${OUTCOME.failed}`,
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
