import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import { STATEMENT_DECISIONS, STATEMENT_GROUPS } from "@/lib/domain/statement/statement";
import { choiceFilter, pageParam, sizeParam } from "./address-values";
import { orNothing } from "./conference-values";
import { typedYear } from "./project-fields";
import { optionalText } from "./text";

/** Of which fund and budget year a statement is; the file itself is read as it comes. */
export const importStatementInput = z.strictObject({ fund: z.enum(FUNDS), year: typedYear });

/** The rows of one statement: of one group, and only those nobody decided on. */
export const statementQueryInput = z.object({
  id: z.uuid(),
  group: choiceFilter(STATEMENT_GROUPS),
  open: choiceFilter(["yes"]),
  page: pageParam,
  size: sizeParam(50),
});
export const statementsQueryInput = z.object({ page: pageParam, size: sizeParam(50) });

const rowKey = z.string().regex(/^([1-9][0-9]{0,3}|[0-9a-f-]{36})$/);

/** One decision on rows by their keys (a line's place, or a voucher's id), or on every undecided row of a group. A form names its one row as `row`. */
export const decideStatementInput = z
  .strictObject({
    id: z.uuid(),
    decision: z.enum(STATEMENT_DECISIONS),
    reason: optionalText(2000),
    group: orNothing(z.enum(STATEMENT_GROUPS)),
    rows: z.array(rowKey).max(5_000).default([]),
    row: orNothing(rowKey),
    /** The voucher a form shows beside its row. */
    voucherId: orNothing(z.uuid()),
  })
  .transform(({ row, rows, ...sent }) => ({ ...sent, rows: row === null ? rows : [...rows, row] }))
  .refine(({ group, rows }) => (group === null) !== (rows.length === 0), {
    path: ["rows"],
    params: { problem: "required" },
    when: () => true,
  });

export type ImportStatementInput = z.output<typeof importStatementInput>;
export type DecideStatementInput = z.output<typeof decideStatementInput>;
