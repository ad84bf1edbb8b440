import { FUNDS, type Fund } from "@/lib/domain/fund";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { OwnRow } from "@/lib/domain/periodic-report/report";
import { columnName } from "@/lib/format/measure-names";
import { reports as en } from "@/lib/format/messages/en/reports";
import { reports as vi } from "@/lib/format/messages/vi/reports";
import { line } from "@/lib/input/text";
import { fold } from "../fold";
import { problemOf } from "../problem-of";
import { cellAt, type RawRow } from "../raw-table";
import type { BookTable } from "./book";
import { readAmount } from "./read-value";

const MOST = 40;
const LOCALES = [
  [vi, "vi"],
  [en, "en"],
] as const;
const COLUMNS = new Map(
  LOCALES.flatMap(([words]) =>
    (
      [
        [words.ownLabel, "label"],
        [words.fund, "fund"],
        [words.measures.PLAN, "plan"],
        [words.measures.ACTUAL, "actual"],
        [words.measures.ESTIMATE, "estimate"],
        [words.ownNote, "note"],
      ] as const
    ).map(([heading, key]) => [fold(heading), key] as const),
  ),
);
const FUND_NAMES = new Map<string, Fund>(
  FUNDS.flatMap((fund) =>
    [fund, columnName(fund, "vi"), columnName(fund, "en")].map((name) => [fold(name), fund] as const),
  ),
);
const texts = { label: line(200), note: line(500) };

/** Reads what a province counts beside from the portal's own form; null where any of it cannot be read. */
export function readOwnRows({ sheet, rows }: BookTable): {
  ownRows: readonly OwnRow[] | null;
  problems: readonly IntakeProblem[];
} {
  const head = rows.find(({ cells }) => cells.filter((cell) => COLUMNS.has(fold(cell.text))).length >= 4);
  const problems: IntakeProblem[] = [];
  if (!head) return { ownRows: null, problems };
  const places = new Map(head.cells.map((cell, at) => [COLUMNS.get(fold(cell.text)), at + 1] as const));
  const found: OwnRow[] = [];
  for (const row of rows) {
    if (
      row.number <= head.number ||
      /^\(1\)$/.test(row.cells.find(({ text }) => text.trim() !== "")?.text.trim() ?? "")
    )
      continue;
    const read = readOwnRow(row, places, sheet);
    problems.push(...read.problems);
    if (read.row) found.push(read.row);
  }
  if (found.length > MOST) problems.push(problemOf("own-rows-too-many", { sheet, expected: `${MOST}` }));
  return { ownRows: problems.length > 0 ? null : found, problems };
}

type Key = "label" | "fund" | "plan" | "actual" | "estimate" | "note";

function readOwnRow(row: RawRow, places: ReadonlyMap<Key | undefined, number>, sheet: string) {
  const problems: IntakeProblem[] = [];
  const at = (key: Key) => ({ cell: cellAt(row, places.get(key) ?? 0), column: places.get(key) ?? null });
  const wrong = (code: IntakeProblem["code"], key: Key, expected = "") => {
    const { cell, column } = at(key);
    problems.push(
      problemOf(code, {
        sheet,
        row: row.number,
        column,
        heading: key === "label" ? vi.ownLabel : null,
        read: cell.text.slice(0, 60),
        expected,
      }),
    );
  };
  const amount = (key: "plan" | "actual" | "estimate") => {
    const read = readAmount(at(key).cell, "dong");
    if ("value" in read) return read.value;
    wrong(read.problem, key, read.expected);
    return null;
  };
  const words = (key: "label" | "note", most: number) => {
    const read = texts[key].safeParse(at(key).cell.text.replace(/[\r\n\t]+/g, " "));
    if (!read.success) wrong("value-too-long", key, `${most}`);
    return read.data || null;
  };
  const named = at("fund").cell.text.trim();
  const fund = FUND_NAMES.get(fold(named)) ?? null;
  if (named !== "" && fund === null)
    wrong("fund-unknown", "fund", FUNDS.map((one) => columnName(one, "vi")).join(", "));
  const read = {
    fund,
    plan: amount("plan"),
    actual: amount("actual"),
    estimate: amount("estimate"),
    note: words("note", 500),
  };
  const label = words("label", 200);
  const isEmpty = label === null && Object.values(read).every((one) => one === null);
  if (isEmpty && problems.length === 0) return { row: null, problems };
  if (label === null) wrong("value-missing", "label");
  return { row: { label: label ?? "", ...read }, problems };
}
