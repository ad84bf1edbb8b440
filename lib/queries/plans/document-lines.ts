import type { Names } from "@/lib/domain/names";
import type { BudgetYear } from "@/lib/domain/period/period";
import type { ContentTotal, DocumentLine, DocumentLines } from "@/lib/domain/plan/decision";
import type { Territory } from "@/lib/domain/territory/territory";
import { byName, lastName } from "@/lib/domain/territory/unit-names";
import { provinceCount } from "../lineage-columns";

/** Lines of one document as its statement gives them: codes in place of names, amounts as text. */
export type LinesRow = {
  readonly total: number;
  readonly amount: string;
  readonly provinces: number;
  readonly items: readonly (Omit<DocumentLine, "signedAmount" | "unit" | "content" | "item"> & {
    readonly signedAmount: string;
    readonly year: BudgetYear;
    readonly unitId: string;
    readonly contentCode: string;
    readonly itemCode: string;
  })[];
  readonly by_content: readonly (Omit<ContentTotal, "amount" | "content"> & {
    readonly amount: string;
    readonly year: BudgetYear;
    readonly contentCode: string;
  })[];
};

/** Provinces in the alphabet's order, as the statement's parameter `$4`. */
export function unitsByName({ units }: Territory): string[] {
  return [...units.values()]
    .map(lastName)
    .sort(byName)
    .map(({ id }) => id);
}

/** Columns for the lines of the document `$1`: rows `$2` after `$3`, by province in the order of `$4`, and the sums over all. */
export const linesColumns = (table: "plan_line" | "release_line", document: string): string => {
  const lines = `${table} l WHERE l.${document} = $1`;
  const note = table === "plan_line" ? "l.note" : "NULL";
  return `
    (SELECT count(*)::integer FROM ${lines}) AS total,
    (SELECT coalesce(sum(l.signed_amount), 0)::text FROM ${lines}) AS amount,
    (SELECT ${provinceCount("l.unit_id", "l.steward_unit_id")} FROM ${lines}) AS provinces,
    (SELECT coalesce(json_agg(json_build_object('id', l.id::text,
       'project', CASE WHEN p.code IS NOT NULL THEN json_build_object('code', p.code, 'title', p.title) END,
       'year', l.budget_year, 'unitId', l.unit_id, 'contentCode', l.content_code, 'itemCode', l.item_code,
       'signedAmount', l.signed_amount::text, 'note', ${note}) ORDER BY l.place, l.content_code, l.id), '[]')
     FROM (SELECT l.*, array_position($4::text[], l.unit_id) AS place
           FROM ${lines} ORDER BY place, l.content_code, l.id LIMIT $2 OFFSET $3) l
     LEFT JOIN project p ON p.id = l.project_id) AS items,
    (SELECT coalesce(json_agg(json_build_object('year', c.budget_year, 'contentCode', c.content_code,
       'lines', c.lines, 'amount', c.amount::text) ORDER BY c.content_code), '[]')
     FROM (SELECT l.content_code, l.budget_year, count(*) AS lines, sum(l.signed_amount) AS amount
           FROM ${lines} GROUP BY 1, 2) c) AS by_content`;
};

/** The page of lines with its sums. */
export function documentLines(row: LinesRow, names: Names, page: number, size: number): DocumentLines {
  return {
    items: row.items.map(({ year, unitId, contentCode, itemCode, ...line }) => ({
      ...line,
      unit: names.unit(unitId, year),
      content: names.content(contentCode, year),
      item: names.item(itemCode),
      signedAmount: BigInt(line.signedAmount),
    })),
    page,
    size,
    total: row.total,
    amount: BigInt(row.amount),
    provinces: row.provinces,
    byContent: row.by_content.map(({ year, contentCode, ...total }) => ({
      ...total,
      content: names.content(contentCode, year),
      amount: BigInt(total.amount),
    })),
  };
}
