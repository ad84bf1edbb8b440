import { publicPool } from "@/lib/db/pools";
import type { DocumentLines, ReleaseHeading } from "@/lib/domain/plan/decision";
import { documentLines, type LinesRow, linesColumns } from "./document-lines";

const statement = `
  SELECT json_build_object('id', r.id, 'budgetYear', r.budget_year, 'tranche', r.tranche, 'number', r.number,
    'signedOn', r.signed_on) AS heading, ${linesColumns("release_line", "release_id")}
  FROM release r WHERE r.id = $1::uuid AND r.issued_at IS NOT NULL`;

/** An issued release with one page of its lines; null when there is none of that id. One statement. */
export async function getRelease(
  id: string,
  page: number,
  size: number,
): Promise<{ readonly heading: ReleaseHeading; readonly lines: DocumentLines } | null> {
  const { rows } = await publicPool().query<LinesRow & { heading: ReleaseHeading }>({
    name: "release",
    text: statement,
    values: [id, size, (page - 1) * size],
  });
  const [row] = rows;
  return row ? { heading: row.heading, lines: documentLines(row, page, size) } : null;
}
