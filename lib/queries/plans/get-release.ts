import { publicPool } from "@/lib/db/pools";
import { underReference } from "@/lib/db/reference";
import { namesOf } from "@/lib/domain/names";
import { vietnamDay } from "@/lib/domain/period/period";
import type { DocumentLines, ReleaseHeading } from "@/lib/domain/plan/decision";
import type { SignedCopy } from "@/lib/domain/plan/signed-copy";
import { documentLines, type LinesRow, linesColumns, unitsByName } from "./document-lines";
import { copiesColumn } from "./signed-copies";

const statement = `
  SELECT json_build_object('id', r.id, 'budgetYear', r.budget_year, 'tranche', r.tranche, 'number', r.number,
    'signedOn', r.signed_on) AS heading,
    ${copiesColumn("release_id", "r.id")},
    (SELECT reference::text FROM data_version) AS reference, ${linesColumns("release_line", "release_id")}
  FROM release r WHERE r.id = $1::uuid AND r.issued_at IS NOT NULL`;

type Row = LinesRow & {
  readonly reference: string;
  readonly heading: ReleaseHeading;
  readonly copies: readonly SignedCopy[];
};

type IssuedRelease = {
  readonly heading: ReleaseHeading;
  readonly lines: DocumentLines;
  readonly copies: readonly SignedCopy[];
};

/** An issued release with its scans and one page of its lines; null when there is none of that id. One statement. */
export async function getRelease(id: string, page: number, size: number): Promise<IssuedRelease | null> {
  const { answer, reference } = await underReference(async ({ version, territory }) => {
    const values = [id, size, (page - 1) * size, unitsByName(territory)];
    const { rows } = await publicPool().query<Row>({ name: "release", text: statement, values });
    return { reference: rows[0]?.reference ?? version, row: rows[0] };
  });
  if (!answer.row) return null;
  const names = namesOf(reference, vietnamDay(new Date()));
  const { heading, copies } = answer.row;
  return { heading, copies, lines: documentLines(answer.row, names, page, size) };
}
