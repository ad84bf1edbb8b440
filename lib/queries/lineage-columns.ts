/**
 * How many provinces rows of a year are about, counted in one layout: today's 34 as soon as one of them stands among
 * the rows, else as recorded. A province with rows on both sides of the merger counts once.
 */
export const provinceCount = (unitId: string, stewardId: string): string => `(
  CASE WHEN bool_or(${unitId} IN (SELECT s.successor_id FROM admin_unit_successor s))
    THEN count(DISTINCT ${stewardId})
    ELSE count(DISTINCT ${unitId}) END)::integer`;

/** Condition that a column's province is the bound one or one of its predecessors, however many mergers ago. */
export const inLineage = (column: string, unitId: string): string => `${column} IN (${lineage(`SELECT ${unitId}`)})`;

/** The provinces of a subquery and all that were ever merged into them. */
export const lineage = (provinces: string): string => `
  WITH RECURSIVE lineage(id) AS (
    ${provinces}
    UNION SELECT s.unit_id FROM admin_unit_successor s JOIN lineage ON lineage.id = s.successor_id)
  SELECT id FROM lineage`;

/** Condition that a column's item belongs to the bound content or content group in the column's budget year. */
export const inContent = (itemColumn: string, year: string, content: string): string => `${itemColumn} IN (
  SELECT i.code FROM content_item i WHERE i.content_code = ${content}
  UNION ALL
  SELECT m.item_code FROM content_group_member m
  WHERE m.group_code = ${content} AND daterange(m.valid_from, m.valid_to) @> make_date(${year}, 12, 31))`;
