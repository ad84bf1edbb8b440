import { z } from "zod";
import { plainNumber } from "@/lib/domain/text/plain-text";
import { given, pageParam, separatorParam, sizeParam, unitFilter, yearFilter } from "./address-values";
import { whole } from "./conference-values";
import { typedDay } from "./day";
import { amountIfAny, signedAmount } from "./money";
import { line } from "./text";

/** The Ministry's longest release has some hundreds of lines. */
const MOST_LINES = 2000;

/** A row of a form is told from a line that another system sends, since it may be left empty. */
const releaseLine = z
  .strictObject({
    row: z.literal("form").optional(),
    projectCode: line(60).pipe(z.string().min(1)),
    amount: signedAmount.optional(),
    requested: amountIfAny,
    agreed: amountIfAny,
  })
  .refine(({ row, amount }) => row !== undefined || amount !== undefined, {
    ...{ path: ["amount"], params: { problem: "required" } },
    when: ({ value }: { readonly value: unknown }) => typeof value === "object" && value !== null,
  });

/** A form sends every row; one whose amount is left empty is no line. Each keeps the place it was sent in, from 1. */
function released(rows: readonly z.output<typeof releaseLine>[]) {
  return rows.flatMap(({ row: _, amount, ...sent }, at) =>
    amount === undefined ? [] : [{ ...sent, amount, line: at + 1 }],
  );
}

/** A signed release of the national fund: its tranche, number, day, and the amount of each đề án; a cut is negative. */
export const recordReleaseInput = z.strictObject({
  fund: z.literal("KCQG"),
  year: whole(2010, 2100),
  tranche: whole(1, 999),
  number: line(60, plainNumber).pipe(z.string().min(1)),
  signedOn: typedDay,
  lines: z
    .array(releaseLine)
    .max(MOST_LINES)
    .transform(released)
    .refine((lines) => lines.length > 0, { params: { problem: "required" } }),
});

/** What a new release is begun with: its year, and whose đề án are shown. */
export const newReleaseInput = z.object({ year: yearFilter, unitId: unitFilter });

const trancheFilter = given(
  z
    .string()
    .regex(/^[0-9]{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1)),
);

/** The list of releases. */
export const releasesQueryInput = z.object({
  ...{ year: yearFilter, tranche: trancheFilter, unitId: unitFilter },
  ...{ page: pageParam, size: sizeParam(50) },
});

export const releasesFileInput = releasesQueryInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

export type RecordReleaseInput = z.output<typeof recordReleaseInput>;
