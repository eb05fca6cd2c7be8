import { ALL_AND_DOMAIN, keySql } from './key.ts'

/**
 * SQL that adds to the counts of a bucket, for all links and under the domain of `$linkId`.
 *
 * @param counts what is added to each column, as SQL over the link's row
 * @param bucket the bucket, as SQL over the same
 * @param where whether it is added
 * @param rows what to join the row with: SQL of a row for each that is counted under
 */
export const addToCounts = (
  counts: Readonly<Record<string, string>>,
  bucket: string,
  where: string,
  rows: string = ALL_AND_DOMAIN,
): string => {
  const columns = Object.keys(counts)
  return `
    INSERT INTO telemetry_counts_v1 (key, ${columns.join(', ')})
    SELECT ${keySql('scope * domain', bucket)}, ${Object.values(counts).join(', ')}
    FROM telemetry_links_v1, ${rows}
    WHERE linkId = $linkId AND ${where}
    ON CONFLICT DO UPDATE SET ${columns.map((each) => `${each} = ${each} + excluded.${each}`).join(', ')}`
}
