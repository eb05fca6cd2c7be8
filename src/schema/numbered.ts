/** SQL that takes its values by number, and their names in that order. */
export interface NumberedSql {
  sql: string
  names: readonly string[]
}

/**
 * The same SQL with a number for each `$name`. LiveStore binds values by name too, but then it asks
 * SQLite for the name of every value of every statement, each time. The most used come first, because
 * a statement is bound all values up to the last that it uses.
 */
export const numbered = (sql: string): NumberedSql => {
  const uses = new Map<string, number>()
  for (const [, name = ''] of sql.matchAll(NAME)) uses.set(name, (uses.get(name) ?? 0) + 1)
  const names = [...uses].sort(([, one], [, other]) => other - one).map(([name]) => name)
  return { sql: sql.replace(NAME, (_, name: string) => `?${names.indexOf(name) + 1}`), names }
}

const NAME = /\$(\w+)/g

/** The same numbered SQL, where so many values come before its own. */
export const numberedAfter = (before: number, sql: string): string =>
  sql.replace(/\?(\d+)/g, (_, number: string) => `?${Number(number) + before}`)
