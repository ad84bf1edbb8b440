import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { cellKey } from "@/lib/domain/periodic-report/cell";
import { sectionOf } from "@/lib/domain/periodic-report/report-form";
import { reports as en } from "@/lib/format/messages/en/reports";
import { reports as vi } from "@/lib/format/messages/vi/reports";
import { text } from "@/lib/input/text";
import { fold } from "../fold";
import { problemOf } from "../problem-of";
import { cellAt } from "../raw-table";
import type { BookTable } from "./book";
import type { SaidCell } from "./read-grid";

const LONGEST = 20_000;
const passage = text(LONGEST);
const CODE = new Set([vi, en].map(({ rowCode }) => fold(rowCode)));
const BODY = new Set([vi, en].map(({ passages }) => fold(passages)));

/** Reads the passages of the portal's own form: each row's code names its section. */
export function readPassages({ sheet, rows }: BookTable) {
  const head = rows.find(
    ({ cells }) => cells.some((cell) => CODE.has(fold(cell.text))) && cells.some((cell) => BODY.has(fold(cell.text))),
  );
  const code = head?.cells.findIndex((cell) => CODE.has(fold(cell.text))) ?? -1;
  const body = head?.cells.findIndex((cell) => BODY.has(fold(cell.text))) ?? -1;
  const said: SaidCell[] = [];
  const problems: IntakeProblem[] = [];
  for (const row of head ? rows.filter(({ number }) => number > head.number) : []) {
    const section = sectionOf(cellAt(row, code + 1).text.trim());
    if (section === null) continue;
    const { text: written, flaw } = cellAt(row, body + 1);
    const read = passage.safeParse(written);
    const place = {
      sheet,
      row: row.number,
      column: body + 1,
      heading: vi.sections[section],
      read: written.slice(0, 60),
    };
    if (row.hidden) problems.push(problemOf("row-hidden", { sheet, row: row.number, read: `${row.number}` }));
    else if (!read.success || flaw === "value-too-long")
      problems.push(problemOf("value-too-long", { ...place, expected: `${LONGEST}` }));
    else if (flaw && (flaw !== "cell-formula" || written === "")) problems.push(problemOf(flaw, place));
    else said.push({ cell: cellKey({ of: "text", section }), value: read.data || null, ...place });
  }
  return { said, problems };
}
