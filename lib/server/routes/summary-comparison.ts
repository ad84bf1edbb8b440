import { z } from "zod";
import { FIGURE_GROUPS } from "@/lib/domain/summary/compared-figures";
import { comparisonQueryInput } from "@/lib/input/comparison";
import { json, read } from "./define";
import { dong } from "./parts";
import { summaryScope, whyChanged } from "./summary-parts";

const side = z.object({
  conference: z.string(),
  state: z.string().meta({ description: "`now`, `frozen`, or the number of an issue" }),
  at: z.string().nullable().meta({ description: "Since when its figures stand; null is now" }),
  scope: summaryScope,
});

const value = z
  .object({
    ...{ amount: dong.nullable(), part: dong.nullable(), whole: dong.nullable() },
    ...{ ratio: z.number().nullable(), count: z.int().nullable() },
    ...{ printed: z.string(), origin: z.string().nullable() },
  })
  .nullable();

const comparison = z.object({
  from: side,
  to: side,
  explained: z
    .boolean()
    .meta({ description: "Whether both are of one conference and period, so that documents explain" }),
  figures: z.array(
    z.object({
      ...{ key: z.string(), group: z.enum(FIGURE_GROUPS), name: z.string(), before: value, after: value },
      why: z.array(whyChanged).nullable(),
    }),
  ),
  sentences: z.array(
    z.object({ id: z.string(), section: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

export const readComparison = read({
  path: "/api/v1/conferences/{id}/summary/compare",
  who: "anyone",
  tag: "figures",
  input: comparisonQueryInput,
  kept: false,
  summary:
    "Two summaries side by side: figures and sentences that differ, and the documents behind them; as JSON, or the figures as CSV, or all as a workbook",
  reply: json("What differs", comparison),
});
