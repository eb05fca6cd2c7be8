/**
 * SQL to begin a query with that reads interactions of every kind: `kinds` has a row a kind there is,
 * and a last one of null. From kind to kind by the primary key, not over every row.
 */
export const WITH_KINDS = `
  WITH RECURSIVE kinds (kind) AS (
    SELECT min(kind) FROM telemetry_interactions_v1
    UNION ALL
    SELECT (SELECT min(kind) FROM telemetry_interactions_v1 WHERE kind > kinds.kind)
    FROM kinds WHERE kind IS NOT NULL
  )`
