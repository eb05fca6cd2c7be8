/** A figure, or a word, as a cell. */
export type CsvCell = string | number | null | undefined

/**
 * Rows as CSV (RFC 4180), numbers as they are, what is not known as nothing. What a
 * spreadsheet would take for a formula is told to be text by an apostrophe in front (OWASP, "CSV
 * Injection"): at the start of a cell, and after a semicolon, which begins one in many locales.
 */
export const toCsv = (rows: readonly (readonly CsvCell[])[]): string =>
  rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('')

const cellOf = (cell: CsvCell): string => {
  const text =
    typeof cell === 'string'
      ? cell.replace(/(^|;)(?=[=+\-@\t\r\n])/g, "$1'")
      : String(Number.isFinite(cell) ? cell : '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
