import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { AMOUNT_MEASURES, RATIO_MEASURES } from "@/lib/domain/figures/measures";
import { executionInput } from "@/lib/input/execution-input";
import { publishedFiguresInput } from "@/lib/input/published-figures-input";
import { answers, day, dong, fund, listOf } from "./parts";

const amounts = Object.fromEntries(AMOUNT_MEASURES.map((measure) => [measure, dong.nullable()]));
const ratios = Object.fromEntries(RATIO_MEASURES.map((measure) => [measure, z.number().nullable()]));

const figures = z
  .object({ ...amounts, ...ratios, origin: z.record(z.string(), z.string().nullable()) })
  .nullable()
  .meta({ id: "Figures", description: "Amounts and unrounded ratios of one fund; null where the view has none" });

const columns = { ALL: figures, KCQG: figures, KCDP: figures };

const execution = z
  .object({
    query: z.looseObject({
      scope: z.string(),
      year: z.int(),
      through: z.int(),
      basis: z.string(),
      asOf: day,
      groupBy: z.string(),
    }),
    scopeLabel: z.string(),
    layout: z.enum(["63", "34"]),
    coverage: z.object({ reporting: z.int(), expected: z.int() }),
    total: z.object(columns),
    outputs: z.array(z.looseObject({ indicator: z.string(), target: z.number(), achieved: z.number() })),
    rows: z.array(z.object({ key: z.string(), label: z.string(), ...columns })),
    notes: z.array(z.string()),
  })
  .meta({ id: "Execution" });

const publishedFigure = z
  .looseObject({
    scope: z.string().nullable(),
    year: z.int().nullable(),
    through: z.int().nullable(),
    fund: z.union([fund, z.literal("ALL")]).nullable(),
    measure: z.string(),
    printed: z.string(),
    unit: z.string(),
    decimals: z.int(),
    source: z.string(),
    sourceDate: day.nullable(),
    note: z.string().nullable(),
    computed: z.number().nullable(),
    verdict: z.string(),
  })
  .meta({ id: "PublishedFigure", description: "A figure as printed, with what records give in its own unit" });

export const figurePaths: ZodOpenApiPathsObject = {
  "/api/v1/execution": {
    get: {
      summary: "Plan, released, committed and executed money of a scope, with rows",
      tags: ["figures"],
      requestParams: { query: executionInput },
      responses: answers({ description: "The view", schema: execution }, 404, 422, 503),
    },
  },
  "/api/v1/execution.csv": {
    get: {
      summary: "The same rows as CSV, UTF-8 with its mark",
      tags: ["figures"],
      requestParams: { query: executionInput },
      responses: answers({ description: "The rows", type: "text/csv" }, 404, 422, 503),
    },
  },
  "/api/v1/published-figures": {
    get: {
      summary: "Published figures with their sources, beside what records give",
      tags: ["figures"],
      requestParams: { query: publishedFiguresInput },
      responses: answers({ description: "The figures", schema: listOf(publishedFigure) }, 404, 422, 503),
    },
  },
};
