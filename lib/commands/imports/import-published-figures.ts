import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db/transaction";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "@/lib/intake/problem-of";
import { PUBLISHED_FIGURES, type PublishedColumn } from "@/lib/intake/published-figures/columns";
import { type PublishedRow, readPublishedFigures } from "@/lib/intake/published-figures/read-published-figures";
import { type IntakeFile, type Records, readRecords } from "@/lib/intake/read-records";
import { writeProblemWorkbook } from "@/lib/intake/write-problem-workbook";
import { compareWithKept, type Disagreement, loadKept } from "./kept-figures";
import { loadKnown } from "./load-known";

/** What an import found and did. With any problem nothing is saved; without `commit` nothing is saved either. */
export type ImportOutcome = {
  readonly problems: readonly IntakeProblem[];
  /** The file with its problems marked; null when there are none, or when it could not be opened at all. */
  readonly problemWorkbook: Buffer | null;
  readonly rows: number;
  readonly fresh: number;
  readonly disagreements: readonly Disagreement[];
  readonly saved: boolean;
};

const NOTHING = { problemWorkbook: null, rows: 0, fresh: 0, disagreements: [], saved: false };

/**
 * Reads published figures from a file and, with `commit`, keeps those that are new, all or none. A figure kept before
 * is passed over, so the same file may be imported again; one source may not state two values, two sources may.
 */
export async function importPublishedFigures(
  db: Transaction,
  file: IntakeFile,
  { commit }: { commit: boolean },
): Promise<ImportOutcome> {
  const records = await readRecords(file, PUBLISHED_FIGURES);
  if ("problems" in records) return { ...NOTHING, problems: records.problems };
  const read = readPublishedFigures(records.value, await loadKnown(db));
  if (commit) await db.query("LOCK TABLE published_figure IN SHARE ROW EXCLUSIVE MODE");
  const { fresh, contradicted, disagreements } = compareWithKept(read.rows, await loadKept(db));
  const { table, headingRow } = records.value;
  const problems = [...read.problems, ...contradicted.map((found) => otherValue(records.value, found))];
  const save = commit && problems.length === 0;
  if (save) await keep(db, file, fresh);
  return {
    problems,
    problemWorkbook: problems.length > 0 ? await writeProblemWorkbook(table, headingRow, problems, "vi") : null,
    rows: records.value.records.length,
    fresh: fresh.length,
    disagreements,
    saved: save,
  };
}

function otherValue({ table, records }: Records<PublishedColumn>, { row, other }: Disagreement): IntakeProblem {
  const field = records.find((record) => record.row === row.row)?.field("value");
  return problemOf("source-says-other", {
    sheet: table.sheet,
    row: row.row,
    column: field?.column ?? null,
    heading: field?.heading ?? null,
    read: `${row.printed} ${row.unit}`,
    expected: `${other.printed} ${other.unit}`,
  });
}

async function keep(db: Transaction, file: IntakeFile, rows: readonly PublishedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.query(
    `INSERT INTO published_figure (scope, budget_year, through_month, fund, content_group, measure, printed, unit, decimals,
                                   source, source_date, note)
     SELECT scope, year, through, fund, "contentGroup", measure, printed, unit, decimals, source, "sourceDate", note
     FROM json_to_recordset($1) AS r (scope text, year integer, through integer, fund text, "contentGroup" text, measure text,
       printed text, unit text, decimals integer, source text, "sourceDate" date, note text)`,
    [JSON.stringify(rows)],
  );
  await db.query(
    `INSERT INTO audit_entry (permission, entity, entity_id, after)
     VALUES ('published-figures.import', 'published_figure', $1, $2)`,
    [createHash("sha256").update(file.bytes).digest("hex"), { file: file.name, rows: rows.length }],
  );
}
