import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { StatementGroup } from "@/lib/domain/statement/statement";
import { newestDecisions, rowKey, statementSums } from "@/lib/domain/statement/statement-sums";
import { findStatement, headOf, STATEMENT_HEAD } from "./find-statement";

type Asked = { readonly id: string; readonly group: StatementGroup | null; readonly open: "yes" | null };
type Page = { readonly page: number; readonly size: number };

/** A statement with one page of its rows, of one group or all, and the sums of every group; null where it is not the reader's. */
export function getStatement(scope: ReadScope, { id, group, open, page, size }: Asked & Page) {
  return reading(scope, async (tx) => {
    const found = await findStatement(tx, id);
    if (!found) return null;
    const { head, rows, decisions } = found;
    const newest = newestDecisions(rows, decisions);
    const told = rows.map((row) => ({ ...row, key: rowKey(row), decision: newest.get(rowKey(row)) ?? null }));
    const shown = told.filter((row) => (group === null || row.group === group) && (open === null || !row.decision));
    return {
      ...{ head, ...statementSums(rows), undecided: told.filter(({ decision }) => !decision).length },
      ...{ items: shown.slice((page - 1) * size, page * size), page, size, total: shown.length },
    };
  });
}

/** The statements the reader may see, the latest first. */
export function listStatements(scope: ReadScope, { page, size }: Page) {
  return reading(scope, async (tx) => {
    const total = await tx.treasuryStatement.count();
    const found = await tx.treasuryStatement.findMany({
      orderBy: [{ recordedAt: "desc" }, { id: "asc" }],
      ...{ skip: (page - 1) * size, take: size },
      select: { ...STATEMENT_HEAD, _count: { select: { lines: true } } },
    });
    const items = found.map(({ _count, ...row }) => ({ ...headOf(row), lines: _count.lines }));
    return { items, page, size, total };
  });
}
