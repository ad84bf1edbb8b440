import { grouped } from "@/lib/domain/grouped";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { GREATEST_AMOUNT } from "@/lib/domain/ledger/voucher";
import { cellOf } from "@/lib/domain/periodic-report/cell";
import type { AddedRow } from "@/lib/domain/periodic-report/report-sheet";
import { problemOf } from "../problem-of";
import { LONGEST_READ, type RowSaid, type SaidCell } from "./read-grid";

/**
 * What a table of a province's own layout says of each cell: rows that mean one content or indicator are its parts and
 * are added up, each named. The total is no sum of rows that say it, and a cell of which a part cannot be read is not said.
 */
export function addUp(said: readonly RowSaid[], unread: ReadonlySet<string>) {
  const problems: IntakeProblem[] = [];
  const cells = [...grouped(said, ({ cell }) => cell)].flatMap(([cell, rows]): readonly SaidCell[] => {
    const [first, second] = rows;
    if (!first || unread.has(cell)) return [];
    if (!second || isTotal(cell)) return rows.map(plain);
    const value = rows.reduce((sum, row) => sum + BigInt(row.value ?? 0), 0n);
    const { sheet, row, column, heading } = first;
    const read = rows.map((one) => one.read).join(" + ");
    if (value > GREATEST_AMOUNT) {
      problems.push(problemOf("amount-too-large", { sheet, row, column, heading, read: read.slice(0, LONGEST_READ) }));
      return [];
    }
    return [{ ...plain(first), value, read, added: rows.map(partOf) }];
  });
  return { said: cells, problems };
}

function isTotal(key: string): boolean {
  const cell = cellOf(key);
  return cell?.of === "amount" && cell.content === null;
}

function plain({ label: _, ...said }: RowSaid): SaidCell {
  return said;
}

function partOf({ row, label, read }: RowSaid): AddedRow {
  return { row, label, read };
}
