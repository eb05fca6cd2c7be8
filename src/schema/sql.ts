/**
 * Statements as one line, joined: LiveStore prepares a materializer's SQL anew in the leader, so
 * what it has to read is kept short, and several statements cost little more than one.
 */
export const joinSql = (...statements: readonly string[]): string =>
  statements.map((statement) => statement.replace(/\s+/g, ' ').trim()).join(';')
