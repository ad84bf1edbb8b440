import { z } from "zod";
import { FUNDS } from "@/lib/domain/fund";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { MONEY_UNITS } from "@/lib/domain/money-unit";
import { MOST_OWN_ROWS, type OwnRow } from "@/lib/domain/periodic-report/report";
import { orNothing } from "./conference-values";
import { amountIfAny } from "./money";
import { seenVersion } from "./project-steps";
import { reportInput } from "./reports";
import { spacedLine } from "./text";
import { readTypedCell } from "./typed-cell";

const typedAmount = z.string().max(100).nullable().default(null);
const sentRow = z.strictObject({
  label: spacedLine(200).default(""),
  fund: orNothing(z.enum(FUNDS)),
  ...{ plan: typedAmount, actual: typedAmount, estimate: typedAmount },
  note: orNothing(spacedLine(500)).transform((given) => given || null),
});
type SentRow = z.output<typeof sentRow>;

const AMOUNTS = ["plan", "actual", "estimate"] as const;

/**
 * What a province counts beside, all of it at once; a form's empty rows are none. Amounts are plain digits of đồng or as
 * they are typed; with `in` they are read as in a table of that unit, as the cells of the report are.
 */
export const ownRowsInput = z
  .strictObject({
    ...reportInput.shape,
    version: seenVersion,
    in: z.enum(MONEY_UNITS).optional(),
    rows: z.array(sentRow).max(MOST_OWN_ROWS).default([]),
  })
  .transform((sent, context) => ({
    ...sent,
    rows: sent.rows.flatMap((row, at): OwnRow[] => {
      const read = { ...row, ...readAmounts(row, sent.in, ["rows", at], context) };
      if (!saysSomething(row)) return [];
      if (read.label === "")
        context.addIssue({
          ...{ code: "custom", path: ["rows", at, "label"], input: "" },
          params: { problem: "required" },
        });
      return [read];
    }),
  }));
export type OwnRowsInput = z.output<typeof ownRowsInput>;

function readAmounts(row: SentRow, unit: MoneyUnit | undefined, path: PropertyKey[], context: z.RefinementCtx) {
  const amounts = { plan: null, actual: null, estimate: null } as Record<(typeof AMOUNTS)[number], bigint | null>;
  for (const column of AMOUNTS) {
    const read = readAmount(row[column] ?? "", unit);
    if ("value" in read) amounts[column] = read.value;
    else context.addIssue({ code: "custom", path: [...path, column], input: row[column], params: { ...read } });
  }
  return amounts;
}

type Read = { readonly value: bigint | null } | { readonly problem?: unknown };

function readAmount(text: string, unit: MoneyUnit | undefined): Read {
  if (unit !== undefined) return readTypedCell("amount", text, unit);
  const read = amountIfAny.safeParse(text);
  return read.success ? { value: read.data } : paramsOf(read.error);
}

/** What is wrong with an amount, as its reading said it. */
function paramsOf({ issues: [issue] }: z.ZodError): { readonly problem?: unknown } {
  return issue?.code === "custom" ? (issue.params ?? {}) : {};
}

function saysSomething(row: SentRow): boolean {
  return Object.values(row).some((one) => one !== null && one.trim() !== "");
}
