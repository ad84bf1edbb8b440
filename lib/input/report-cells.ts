import { z } from "zod";
import { MONEY_UNITS, type MoneyUnit } from "@/lib/domain/money-unit";
import { cellOf } from "@/lib/domain/periodic-report/cell";
import type { ExplainedAmounts } from "@/lib/domain/periodic-report/report";
import { reportInput } from "./reports";
import { line, spacedLine, text } from "./text";
import { readTypedCell } from "./typed-cell";

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
  document: spacedLine(200).nullable().default(null),
  /** The amounts its writer says it is of too: what stands, and what that is held against. */
  confirms: z
    .string()
    .regex(/^[0-9]{1,18}\/[0-9]{1,18}$/)
    .optional(),
  seen: text(1201).nullable().optional(),
  seenEmpty: z.literal("yes").optional(),
});

type SentCell = z.output<typeof cell>;
type SentExplanation = z.output<typeof explanation>;
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
    /** One reason, with its document, for every explanation of this form that is left empty. */
    commonReason: text(1000).optional(),
    commonDocument: spacedLine(200).optional(),
  })
  .transform(({ in: unit, cells, explanations, commonReason, commonDocument, ...key }, context) => ({
    ...key,
    values: cells.flatMap((one, at) => {
      const read = readCell(one, unit);
      if (read.problem === undefined) return read.kind === "value" ? [read] : [];
      context.addIssue({
        ...{ code: "custom", path: ["cells", at, "value"], input: one.value },
        params: { problem: read.problem, ...(read.readings && { readings: read.readings }) },
      });
      return [];
    }),
    texts: cells.flatMap((one) =>
      cellOf(one.cell)?.of === "text" ? [{ cell: one.cell, value: one.value || null, seen: seenOf(one) }] : [],
    ),
    explanations: explanations.map(({ subject, confirms, ...rest }) => ({
      ...{ subject, explanation: saidOf(rest, commonReason, commonDocument), seen: seenOf(rest) },
      confirms: confirms === undefined ? null : amountsOf(confirms),
    })),
  }));
export type ReportCellsInput = z.output<typeof reportCellsInput>;

/** What is said of a finding; the common reason where nothing was said of it before and nothing is now. */
function saidOf({ reason, document, ...rest }: Omit<SentExplanation, "subject">, common = "", commonDocument = "") {
  if (reason) return { reason, document: document || null };
  if (common === "" || document || seenOf(rest) !== null) return null;
  return { reason: common, document: commonDocument || null };
}

type Read =
  | {
      readonly kind: "value";
      readonly cell: string;
      readonly value: bigint | null;
      readonly seen: bigint | null | undefined;
      readonly problem?: undefined;
    }
  | { readonly kind: "text"; readonly problem?: undefined }
  | { readonly problem: string; readonly readings?: readonly string[] | undefined };

function readCell(sent: SentCell, unit: MoneyUnit): Read {
  const found = cellOf(sent.cell);
  if (found === null) return { problem: "malformed" };
  if (found.of === "text") return { kind: "text" };
  const read = readTypedCell(found.of === "output" ? "count" : "amount", sent.value ?? "", unit);
  if ("problem" in read) return read;
  return { kind: "value", cell: sent.cell, value: read.value, seen: seenValue(seenOf(sent)) };
}

function amountsOf(confirms: string): ExplainedAmounts {
  const [value = "", against = ""] = confirms.split("/", 2);
  return { value: BigInt(value), against: BigInt(against) };
}

function seenValue(seen: string | null | undefined): bigint | null | undefined {
  return typeof seen === "string" && /^[0-9]{1,15}$/.test(seen) ? BigInt(seen) : seen === undefined ? undefined : null;
}
