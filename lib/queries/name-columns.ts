/**
 * SQL for the names of reference data as they were valid at the end of a budget year, for the inside of a query.
 * The arguments are SQL expressions of the query itself, never what a user typed.
 */
const versionOf = (table: string, key: string, columns: string, code: string, year: string) => `(
  SELECT ${columns} FROM ${table} v WHERE v.${key} = ${code}
  ORDER BY v.valid_from <= make_date(${year}, 12, 31) DESC,
           CASE WHEN v.valid_from <= make_date(${year}, 12, 31) THEN v.valid_from END DESC, v.valid_from
  LIMIT 1)`;

/** `{id, name}` of a province. */
export const unitColumn = (unitId: string, year: string): string =>
  versionOf("admin_unit_version", "unit_id", "json_build_object('id', v.unit_id, 'name', v.name)", unitId, year);

/** `{id, name, fullName}` of a province; within a sentence its kind is not capitalised: "tỉnh Quảng Trị". */
export const fullUnitColumn = (unitId: string, year: string): string =>
  versionOf(
    "admin_unit_version",
    "unit_id",
    "json_build_object('id', v.unit_id, 'name', v.name, 'fullName', lower(left(v.full_name, 1)) || substr(v.full_name, 2))",
    unitId,
    year,
  );

/** `{code, vi, en}` of a content, by its short name. */
export const contentColumn = (code: string, year: string): string =>
  versionOf(
    "content_version",
    "content_code",
    "json_build_object('code', v.content_code, 'vi', v.short_vi, 'en', v.short_en)",
    code,
    year,
  );

/** `{code, vi, en}` of an item (đầu mục). */
export const itemColumn = (code: string): string =>
  `(SELECT json_build_object('code', i.code, 'vi', i.name_vi, 'en', i.name_en) FROM content_item i WHERE i.code = ${code})`;

/** A province and its predecessors, in the alphabet's order, as today or at their end; for the bound parameter. */
export const lineageColumn = (unitId: string): string => `(
  SELECT json_agg(json_build_object('id', u.id, 'name', n.name) ORDER BY n.name)
  FROM admin_unit u CROSS JOIN LATERAL (
    SELECT v.name FROM admin_unit_version v WHERE v.unit_id = u.id ORDER BY v.valid_from DESC LIMIT 1) n
  WHERE u.id = ${unitId} OR u.id IN (SELECT s.unit_id FROM admin_unit_successor s WHERE s.successor_id = ${unitId}))`;

/**
 * How many provinces rows of a year are about, counted in one layout: today's 34 as soon as one of them stands among
 * the rows, else as recorded. A province with rows on both sides of the merger counts once.
 */
export const provinceCount = (unitId: string, stewardId: string): string => `(
  CASE WHEN bool_or(${unitId} IN (SELECT s.successor_id FROM admin_unit_successor s))
    THEN count(DISTINCT ${stewardId})
    ELSE count(DISTINCT ${unitId}) END)::integer`;

/** Condition that a column's province is the bound one or one of its predecessors. */
export const inLineage = (column: string, unitId: string): string =>
  `${column} IN (SELECT ${unitId} UNION ALL SELECT s.unit_id FROM admin_unit_successor s WHERE s.successor_id = ${unitId})`;

/** Condition that a column's item belongs to the bound content or content group in the column's budget year. */
export const inContent = (itemColumn: string, year: string, content: string): string => `${itemColumn} IN (
  SELECT i.code FROM content_item i WHERE i.content_code = ${content}
  UNION ALL
  SELECT m.item_code FROM content_group_member m
  WHERE m.group_code = ${content} AND daterange(m.valid_from, m.valid_to) @> make_date(${year}, 12, 31))`;
