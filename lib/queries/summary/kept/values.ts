import { z } from "zod";
import { FORMULA_AMOUNTS, RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { FUND_COLUMNS } from "@/lib/domain/fund";
import type { ThroughMonth } from "@/lib/domain/period/period";
import { PUNCTUAL_NUMBERS, ROW_KINDS, SUMMARY_VIEWS } from "@/lib/domain/summary/figure-ref";

/** Amounts are kept as text, which holds every digit. */
export const keptAmount = z
  .string()
  .regex(/^-?\d{1,30}$/)
  .transform((digits) => BigInt(digits));

export const keptMonth = z.union(
  ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] satisfies ThroughMonth[]).map((month) => z.literal(month)),
);

export const keptRatio = z.object({ part: keptAmount, whole: keptAmount });

const view = z.enum(SUMMARY_VIEWS);
const row = z.object({ by: z.enum(ROW_KINDS), key: z.string() });

/** Which number is meant. */
export const keptRef = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("measure"),
    view,
    measure: z.enum([...FORMULA_AMOUNTS, ...RATIO_MEASURES]),
    column: z.enum(FUND_COLUMNS),
    row: row.nullable(),
  }),
  z.object({ kind: z.literal("nation-plan"), view }),
  z.object({ kind: z.literal("output"), view, indicator: z.string(), side: z.enum(["target", "achieved"]) }),
  z.object({ kind: z.literal("behind"), view, unitId: z.string() }),
  z.object({ kind: z.literal("content-behind"), view, content: z.string() }),
  z.object({ kind: z.literal("projects"), view, row: row.nullable() }),
  z.object({
    ...{ kind: z.literal("release-days"), view, tranche: z.int() },
    number: z.string().nullable().default(null),
  }),
  z.object({ kind: z.literal("provinces"), view }),
  z.object({ kind: z.literal("effort"), view, unitId: z.string().nullable() }),
  z.object({ kind: z.literal("accuracy"), view, unitId: z.string().nullable() }),
  z.object({ kind: z.literal("punctual"), view, of: z.enum(PUNCTUAL_NUMBERS), unitId: z.string().nullable() }),
]);

/** A number with what it is bound to. */
export const keptFigure = z.object({
  ref: keptRef,
  value: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("money"), amount: keptAmount }),
      z.object({ kind: z.literal("ratio"), ratio: keptRatio }),
      z.object({ kind: z.literal("count"), count: keptAmount }),
    ])
    .nullable(),
  origin: z.enum(["records", "certified", "published", "mixed"]).nullable(),
});
