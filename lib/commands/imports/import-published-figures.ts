import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db/transaction";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemOf } from "@/lib/intake/problem-of";
import type { Known } from "@/lib/intake/published-figures/known";
import type { FigureFile } from "@/lib/intake/published-figures/read-file";
import type { PublishedRow } from "@/lib/intake/published-figures/read-published-figures";
import type { IntakeFile } from "@/lib/intake/read-records";
import { compareWithKept, type Disagreement, loadKept } from "./kept-figures";
import { loadKnown } from "./load-known";
import { ReadingEnded, readApart } from "./read-apart";

/** The language of the sentences in a file given back. */
type Language = "vi" | "en";

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

/**
 * Reads published figures from a file and, with `commit`, keeps those that are new, all or none. A figure kept before
 * is passed over, so the same file may be imported again; one source may not state two values, two sources may.
 */
export async function importPublishedFigures(
  db: Transaction,
  file: IntakeFile,
  { commit, locale }: { commit: boolean; locale: Language },
): Promise<ImportOutcome> {
  const read = await readFile(file, await loadKnown(db));
  if (commit) await db.query("LOCK TABLE published_figure IN SHARE ROW EXCLUSIVE MODE");
  const { fresh, contradicted, disagreements } = compareWithKept(read.rows, await loadKept(db));
  const problems = [...read.problems, ...contradicted.map((found) => otherValue(read.values, found))];
  const save = commit && problems.length === 0;
  if (save) await keep(db, file, fresh);
  return {
    problems,
    problemWorkbook: problems.length > 0 ? await mark(file, problems, locale) : null,
    rows: read.rows.length,
    fresh: fresh.length,
    disagreements,
    saved: save,
  };
}

async function readFile(file: IntakeFile, known: Known): Promise<FigureFile> {
  try {
    return await readApart({ task: "read", file, known });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    const values = { sheet: "", column: null, heading: null };
    return { rows: [], problems: [problemOf("reading-took-too-long")], values };
  }
}

async function mark(file: IntakeFile, problems: readonly IntakeProblem[], locale: Language): Promise<Buffer | null> {
  const marked = await readApart({ task: "mark", file, problems, locale }).catch((error) => {
    if (error instanceof ReadingEnded) return null;
    throw error;
  });
  return marked && Buffer.from(marked);
}

function otherValue(values: FigureFile["values"], { row, other }: Disagreement): IntakeProblem {
  return problemOf("source-says-other", {
    ...values,
    row: row.row,
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
