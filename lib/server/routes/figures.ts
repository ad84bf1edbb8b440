import { z } from "zod";
import { AMOUNT_MEASURES, RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { VERDICTS } from "@/lib/domain/figures/published-comparison";
import { executionInput } from "@/lib/input/execution-input";
import { publishedFiguresInput } from "@/lib/input/published-figures-input";
import { json, read } from "./define";
import { day, dong, fund, listOf } from "./parts";

const each = <Names extends readonly string[], Schema extends z.ZodType>(names: Names, schema: Schema) =>
  Object.fromEntries(names.map((name) => [name, schema]));

const figures = z
  .object({
    ...each(AMOUNT_MEASURES, dong.nullable()),
    ...each(["planBefore", "actualBefore", "periodBefore"], dong.nullable()),
    ...each(RATIO_MEASURES, z.number().nullable()),
    origin: z.record(z.string(), z.string().nullable()),
  })
  .meta({ id: "Figures", description: "Amounts and unrounded ratios of one fund" });

const month = z
  .object(
    each(["disbursed", "actual", "cumulative", "before", "cumulativeBefore", "released", "committed"], dong.nullable()),
  )
  .meta({ id: "Month", description: "A month's own amounts, and those through it" });

const columns = (schema: z.ZodType) => each(["ALL", "KCQG", "KCDP"], schema.nullable());

const execution = z
  .object({
    query: z.object({
      scope: z.string(),
      year: z.int(),
      through: z.int(),
      fund: fund.nullable(),
      basis: z.string(),
      asOf: day,
      content: z.string().nullable(),
      groupBy: z.string(),
    }),
    scopeLabel: z.string(),
    layout: z.enum(["63", "34"]),
    coverage: z.object({ reporting: z.int(), expected: z.int() }),
    total: z.object(columns(figures)),
    outputs: z.array(
      z.object({
        indicator: z.string(),
        name: z.string(),
        unit: z.string(),
        target: z.number(),
        achieved: z.number(),
      }),
    ),
    rows: z.array(z.object({ key: z.string(), label: z.string(), ...columns(z.union([figures, month])) })),
    notes: z.array(z.string()),
  })
  .meta({ id: "Execution" });

const publishedFigure = z
  .object({
    id: z.int(),
    scope: z.string().nullable(),
    year: z.int().nullable(),
    through: z.int().nullable(),
    fund: z.union([fund, z.literal("ALL")]).nullable(),
    contentGroup: z.string().nullable(),
    measure: z.string(),
    printed: z.string(),
    unit: z.string(),
    decimals: z.int(),
    source: z.string(),
    sourceDate: day.nullable(),
    note: z.string().nullable(),
    computed: z.number().nullable(),
    verdict: z.enum(VERDICTS),
  })
  .meta({ id: "PublishedFigure", description: "A figure as printed, with what records give in its own unit" });

export const readExecution = read({
  who: "anyone",
  tag: "figures",
  path: "/api/v1/execution",
  input: executionInput,
  summary: "Plan, released, committed and executed money of a scope, with rows",
  reply: json("The view", execution),
});

export const readPublishedFigures = read({
  who: "anyone",
  tag: "figures",
  path: "/api/v1/published-figures",
  input: publishedFiguresInput,
  summary: "Published figures with their sources, beside what records give",
  reply: json("The figures", listOf(publishedFigure, z.object(each(VERDICTS, z.int())))),
});
