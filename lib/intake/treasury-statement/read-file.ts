import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { MOST_STATEMENT_LINES, type StatementLine } from "@/lib/domain/statement/statement";
import { readMoneyText } from "@/lib/input/money-text";
import { LIMITS } from "../limits";
import { problemOf } from "../problem-of";
import { readDay } from "../published-figures/read-day";
import type { RawCell } from "../raw-table";
import { type IntakeFile, readRecords } from "../read-records";
import { RowReader } from "../row-reader";
import { type StatementColumn, TREASURY_STATEMENT } from "./columns";

/** A statement read: its payments in their order, and everything there is to mend. */
export type StatementFile = { readonly lines: readonly StatementLine[]; readonly problems: readonly IntakeProblem[] };

const LONGEST = {
  number: 60,
  payee: 300,
  accountNumber: 40,
  note: 1_000,
  contractNumber: 60,
  projectCode: 60,
} as const;

/** Reads every payment of an .xlsx or CSV statement, or everything that is wrong with it. */
export function readStatementFile(file: IntakeFile): StatementFile {
  const opened = readRecords(file, TREASURY_STATEMENT);
  if ("problems" in opened) return { lines: [], problems: opened.problems };
  const { table, records, problems: structural } = opened.value;
  if (records.length > MOST_STATEMENT_LINES) {
    const values = { sheet: table.sheet, read: `${records.length}`, expected: `${MOST_STATEMENT_LINES}` };
    return { lines: [], problems: [problemOf("table-too-many-rows", values)] };
  }
  const problems: IntakeProblem[] = structural.slice(0, LIMITS.problems);
  const lines: StatementLine[] = [];
  for (const record of records) {
    if (problems.length >= LIMITS.problems) break;
    const reader = new RowReader(table.sheet, record);
    lines.push(readLine(reader, lines.length + 1));
    problems.push(...reader.problems);
  }
  return { lines, problems };
}

function readLine(from: RowReader<StatementColumn>, position: number): StatementLine {
  const words = (key: keyof typeof LONGEST) => from.words(key, LONGEST[key]) || null;
  return {
    position,
    paidOn: from.required("paidOn", readDay, "date-wrong", "15/03/2026") ?? "",
    number: from.required("number", () => words("number"), "value-missing", "") ?? "",
    amount: from.required("amount", amountOf, "money-wrong", "140000000") ?? 0n,
    ...{ payee: words("payee"), accountNumber: words("accountNumber"), note: words("note") },
    ...{ contractNumber: words("contractNumber"), projectCode: words("projectCode") },
  };
}

function amountOf({ kind, text }: RawCell): Dong | null {
  if (kind === "number") return /^[0-9]{1,15}$/.test(text) && BigInt(text) > 0n ? BigInt(text) : null;
  const reading = readMoneyText(text);
  return "amount" in reading && reading.amount > 0n && reading.amount <= GREATEST_AMOUNT ? reading.amount : null;
}
