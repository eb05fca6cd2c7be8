import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure } from './figuresOf.ts'
import type { Results } from './results.ts'

const START = '<!-- bench:start -->'
const END = '<!-- bench:end -->'
const readme = join(import.meta.dirname, '../README.md')

/** Puts the figures into the README: of each the worst, whatever size or query it was of. */
export const writeReadme = (results: Results, figures: readonly Figure[]): void => {
  const text = readFileSync(readme, 'utf8')
  const [before, after] = [text.indexOf(START), text.indexOf(END)]
  if (before === -1 || after === -1) {
    throw new Error(`README.md has no ${START} … ${END}: put both where the table belongs.`)
  }
  const table = `${START}\n${tableOf(results, figures)}\n`
  writeFileSync(readme, text.slice(0, before) + table + text.slice(after))
}

const tableOf = ({ date, command, machine }: Results, figures: readonly Figure[]): string => {
  const worst = new Map<string, Figure>()
  for (const figure of figures) {
    if (figure.value > (worst.get(figure.of)?.value ?? -Infinity)) worst.set(figure.of, figure)
  }
  const rows = [...worst.values()].map(
    ({ of, value, limit, met }) =>
      `| ${of} | ${written(value)}${met ? '' : ', not met'} | ${written(limit)} |`,
  )
  return [
    `\`${command}\`, ${date.slice(0, 10)}, ${machine.cores} cores of ${machine.processor}, Node ${machine.node}, LiveStore ${machine.livestore}. Of each figure the worst, at whatever size and of whatever query:`,
    '',
    '| figure | measured | at most |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

/** As a person would say it: small ratios as one part in so many. */
const written = (value: number): string =>
  value > 0 && value < 0.1 ? `1/${Math.round(1 / value)}` : String(Number(value.toPrecision(3)))
