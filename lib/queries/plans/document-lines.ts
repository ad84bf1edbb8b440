import type { ContentTotal, DocumentLine, DocumentLines } from "@/lib/domain/plan/decision";
import { contentColumn, itemColumn, provinceCount, unitColumn } from "../name-columns";

/** Lines of one document as its statement gives them, amounts as text. */
export type LinesRow = {
  readonly total: number;
  readonly amount: string;
  readonly provinces: number;
  readonly items: readonly (Omit<DocumentLine, "signedAmount"> & { readonly signedAmount: string })[];
  readonly by_content: readonly (Omit<ContentTotal, "amount"> & { readonly amount: string })[];
};

/** Columns for the lines of the document `$1`: rows `$2` after `$3`, and the sums over all of them. */
export const linesColumns = (table: "plan_line" | "release_line", document: string): string => {
  const lines = `${table} l WHERE l.${document} = $1`;
  const note = table === "plan_line" ? "l.note" : "NULL";
  return `
    (SELECT count(*)::integer FROM ${lines}) AS total,
    (SELECT coalesce(sum(l.signed_amount), 0)::text FROM ${lines}) AS amount,
    (SELECT ${provinceCount("l.unit_id", "l.steward_unit_id")} FROM ${lines}) AS provinces,
    (SELECT coalesce(json_agg(json_build_object('id', l.id::text,
       'project', CASE WHEN p.code IS NOT NULL THEN json_build_object('code', p.code, 'title', p.title) END,
       'unit', json_build_object('id', l.unit_id, 'name', l.unit_name), 'content', ${contentColumn("l.content_code", "l.budget_year")},
       'item', ${itemColumn("l.item_code")}, 'signedAmount', l.signed_amount::text, 'note', ${note}) ORDER BY l.unit_name, l.content_code, l.id), '[]')
     FROM (SELECT l.*, ${unitColumn("l.unit_id", "l.budget_year")} ->> 'name' COLLATE "vi-x-icu" AS unit_name
           FROM ${lines} ORDER BY unit_name, l.content_code, l.id LIMIT $2 OFFSET $3) l
     LEFT JOIN project p ON p.id = l.project_id) AS items,
    (SELECT coalesce(json_agg(json_build_object('content', ${contentColumn("c.content_code", "c.budget_year")},
       'lines', c.lines, 'amount', c.amount::text) ORDER BY c.content_code), '[]')
     FROM (SELECT l.content_code, l.budget_year, count(*) AS lines, sum(l.signed_amount) AS amount
           FROM ${lines} GROUP BY 1, 2) c) AS by_content`;
};

/** The page of lines with its sums. */
export function documentLines(row: LinesRow, page: number, size: number): DocumentLines {
  return {
    items: row.items.map((line) => ({ ...line, signedAmount: BigInt(line.signedAmount) })),
    page,
    size,
    total: row.total,
    amount: BigInt(row.amount),
    provinces: row.provinces,
    byContent: row.by_content.map((total) => ({ ...total, amount: BigInt(total.amount) })),
  };
}
