import { z } from "zod";
import { MONEY_UNITS, type MoneyUnit } from "@/lib/domain/money-unit";
import { cellOf } from "@/lib/domain/periodic-report/cell";
import type { ExplainedAmounts } from "@/lib/domain/periodic-report/report";
import { readAmountCell, readCountCell } from "./amount-cell";
import { reportInput } from "./reports";
import { line, text } from "./text";

/** A grid of contents by funds, outputs, passages and explanations, each cell with what it was. */
const MOST_CELLS = 600;
const typed = text(20_000);

const cell = z.strictObject({
  cell: line(120).pipe(z.string().min(3)),
  value: typed.nullable().default(null),
  /** What stood there when it was opened: đồng in plain digits, or the passage. A form says of an empty one that it was. */
  seen: typed.nullable().optional(),
  seenEmpty: z.literal("yes").optional(),
});
const explanation = z.strictObject({
  subject: line(120).pipe(z.string().min(3)),
  reason: text(1000).nullable().default(null),
  document: line(200).nullable().default(null),
  /** The amounts its writer says it is of too: what stands, and what that is held against. */
  confirms: z
    .string()
    .regex(/^[0-9]{1,18}\/[0-9]{1,18}$/)
    .optional(),
  seen: text(1201).nullable().optional(),
  seenEmpty: z.literal("yes").optional(),
});

type SentCell = z.output<typeof cell>;
type Seen = { readonly seen?: string | null | undefined; readonly seenEmpty?: "yes" | undefined };

const seenOf = ({ seen, seenEmpty }: Seen) => (seenEmpty ? null : seen);

/** Typed cells of a report, each read in the unit of its table; every one that cannot be read is named at once. */
export const reportCellsInput = z
  .strictObject({
    ...reportInput.shape,
    in: z.enum(MONEY_UNITS).default("dong"),
    cells: z
      .array(cell)
      .max(MOST_CELLS)
      .default([])
      .refine((cells) => new Set(cells.map((one) => one.cell)).size === cells.length, {
        params: { problem: "repeated" },
      }),
    explanations: z
      .array(explanation)
      .max(300)
      .default([])
      .refine((all) => new Set(all.map((one) => one.subject)).size === all.length, { params: { problem: "repeated" } }),
  })
  .transform(({ in: unit, cells, explanations, ...key }, context) => ({
    ...key,
    values: cells.flatMap((one, at) => {
      const read = readCell(one, unit);
      if (read.problem === undefined) return read.kind === "value" ? [read] : [];
      context.addIssue({
        ...{ code: "custom", path: ["cells", at, "value"], input: one.value },
        params: { problem: read.problem, ...(read.readings && { readings: read.readings.map(String) }) },
      });
      return [];
    }),
    texts: cells.flatMap((one) =>
      cellOf(one.cell)?.of === "text" ? [{ cell: one.cell, value: one.value || null, seen: seenOf(one) }] : [],
    ),
    explanations: explanations.map(({ subject, reason, document, confirms, ...rest }) => ({
      ...{ subject, explanation: reason ? { reason, document: document || null } : null, seen: seenOf(rest) },
      confirms: confirms === undefined ? null : amountsOf(confirms),
    })),
  }));
export type ReportCellsInput = z.output<typeof reportCellsInput>;

type Read =
  | {
      readonly kind: "value";
      readonly cell: string;
      readonly value: bigint | null;
      readonly seen: bigint | null | undefined;
      readonly problem?: undefined;
    }
  | { readonly kind: "text"; readonly problem?: undefined }
  | { readonly problem: string; readonly readings?: readonly bigint[] | undefined };

function readCell(sent: SentCell, unit: MoneyUnit): Read {
  const found = cellOf(sent.cell);
  if (found === null) return { problem: "malformed" };
  if (found.of === "text") return { kind: "text" };
  const seen = seenValue(seenOf(sent));
  if (sent.value === null || sent.value === "") return { kind: "value", cell: sent.cell, value: null, seen };
  if (found.of === "output") {
    const count = readCountCell(sent.value);
    return count === null ? { problem: "whole-number" } : { kind: "value", cell: sent.cell, value: count, seen };
  }
  const reading = readAmountCell(sent.value, unit);
  if ("problem" in reading) return { problem: `money.${reading.problem}`, readings: reading.readings };
  return { kind: "value", cell: sent.cell, value: reading.amount, seen };
}

function amountsOf(confirms: string): ExplainedAmounts {
  const [value = "", against = ""] = confirms.split("/", 2);
  return { value: BigInt(value), against: BigInt(against) };
}

function seenValue(seen: string | null | undefined): bigint | null | undefined {
  return typeof seen === "string" && /^[0-9]{1,15}$/.test(seen) ? BigInt(seen) : seen === undefined ? undefined : null;
}
