import { z } from "zod";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import { comparisonFileInput, planComparisonInput } from "@/lib/input/plan-comparison";
import { CSV_FILE, json, read, XLSX_FILE } from "./define";
import { day, dong, fund } from "./parts";

const point = z
  .union([z.object({ decision: z.uuid() }), z.object({ day })])
  .nullable()
  .meta({
    description: "Right after a decision in order of signing, or the end of a day; null is before the first decision",
  });
const change = { before: dong, difference: dong.meta({ description: "Signed" }), after: dong };
const sum = z.object({ key: z.string(), ...change });
const line = z.object({
  ...{ projectCode: z.string().nullable(), unitId: z.string(), content: z.string(), ...change },
  reasons: z.array(z.object({ decision: z.uuid(), amount: dong, note: z.string().nullable() })),
});
const decided = z.object({
  ...{ id: z.uuid(), number: z.string(), signedOn: day, kind: z.enum(DECISION_KINDS), amount: dong },
});

const comparison = { who: "anyone", tag: "records" } as const;

export const readPlanComparison = read({
  ...comparison,
  path: "/api/v1/plan-comparison",
  input: planComparisonInput,
  summary: "A fund's plan of a year at two points, decisions or days: what changed, and by which decisions",
  reply: json(
    "The earlier point first, `turned` where it was asked for second",
    z
      .object({
        ...{ year: z.int(), fund, unitId: z.string().nullable(), from: point, to: point },
        ...{ turned: z.boolean(), rebased: z.boolean(), between: z.array(decided), total: sum },
        ...{ byUnit: z.array(sum), byContent: z.array(sum), lines: z.array(line) },
      })
      .meta({ id: "PlanComparison" }),
  ),
});

export const readComparisonCsv = read({
  ...comparison,
  path: "/api/v1/plan-comparison.csv",
  input: comparisonFileInput,
  summary: "The lines of a comparison as CSV",
  reply: CSV_FILE,
});

export const readComparisonWorkbook = read({
  ...comparison,
  path: "/api/v1/plan-comparison.xlsx",
  input: planComparisonInput,
  summary: "Every table of a comparison as a workbook",
  reply: XLSX_FILE,
});
