import { saveStatement } from "@/lib/db/statements";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import type { ImportStatementInput } from "@/lib/input/statements";
import { problemOf } from "@/lib/intake/problem-of";
import type { IntakeFile } from "@/lib/intake/read-records";
import type { StatementFile } from "@/lib/intake/treasury-statement/read-file";
import { explainingWrite } from "../explaining-write";
import { ReadingEnded, readApart } from "../imports/read-apart";
import { receiveSheet, type SentFile } from "../imports/receive-sheet";

/** A whole statement is kept in one transaction: milliseconds. */
const LONGEST = 30_000;

/**
 * Nhập sao kê Kho bạc của tỉnh, of a fund and budget year: keeps it whole as it was handed in, or says everything that is
 * wrong with it. Gives its id and how many payments it tells.
 *
 * Refuses with `access.forbidden`, `import.file-refused`, `statement.has-problems` or `statement.known`.
 */
export async function importStatement(actor: Actor, { fund, year }: ImportStatementInput, sent: SentFile, _at: Date) {
  const id = crypto.randomUUID();
  const unitId = actor.unitId ?? "";
  const permit = authorize(actor, "statement.import", { id, stewardUnitId: actor.unitId });
  const { bytes, sha256, fileName } = await receiveSheet(sent, "sheet");
  const { lines, problems } = await readStatement({ name: fileName, bytes });
  const [first] = problems;
  if (first && (first.row === null || lines.length === 0)) refuse({ code: "import.file-refused", problem: first });
  if (first) refuse({ code: "statement.has-problems", problems });
  const days = lines.map(({ paidOn }) => paidOn).sort();
  const [fromOn = "", toOn = fromOn] = [days[0], days.at(-1)];
  const head = { fund, budgetYear: year, unitId, fileName, sha256, fromOn, toOn, lines };
  await explainingWrite(() => transaction(actor, (tx) => saveStatement(tx, permit, head), LONGEST), {
    busy: { code: "statement.busy" },
    rules: {
      treasury_statement_once: { code: "statement.known", fileName },
      step_allowed: { code: "access.forbidden", permission: "statement.import" },
    },
  });
  return { id, lines: lines.length };
}

async function readStatement(file: IntakeFile): Promise<StatementFile> {
  try {
    return await readApart({ task: "read-statement", file });
  } catch (error) {
    if (!(error instanceof ReadingEnded)) throw error;
    return { lines: [], problems: [problemOf("reading-took-too-long")] };
  }
}
