/**
 * Statements as one line, joined: LiveStore prepares a materializer's SQL anew in the leader, and
 * looks a query's up by its text, so what is read is kept short; several cost little more than one.
 */
export const joinSql = (...statements: readonly string[]): string =>
  statements.map((statement) => statement.replace(/\s+/g, ' ').trim()).join(';')
