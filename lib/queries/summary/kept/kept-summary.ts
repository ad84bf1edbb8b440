import { z } from "zod";
import { REGIONS } from "@/lib/domain/figures/execution-query";
import { figureKey } from "@/lib/domain/summary/figure-ref";
import { SUMMARY_PARTS, SUMMARY_SECTIONS, USUAL_SECTIONS } from "@/lib/domain/summary/sections";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { PERIOD_USES } from "@/lib/domain/summary/summary-facts";
import { SUMMARY_TABLES } from "@/lib/domain/summary/summary-table";
import { LAYOUTS } from "@/lib/domain/territory/layout";
import { keptNote } from "./notes";
import { keptSentence } from "./sentences";
import { keptFigure, keptMonth, keptRef } from "./values";

const table = z.object({
  name: z.enum(SUMMARY_TABLES),
  columns: z.array(z.object({ key: z.string(), of: keptRef })),
  rows: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      level: z.enum(["total", "group", "row"]),
      cells: z.array(keptRef.nullable()),
    }),
  ),
});

const keptSummary = z.object({
  scope: z.object({
    region: z.enum(REGIONS),
    year: z.int(),
    through: keptMonth,
    uses: z.enum(PERIOD_USES),
    knownOn: z.string(),
    layout: z.enum(LAYOUTS),
  }),
  sections: z.array(z.enum(SUMMARY_SECTIONS)).default([...USUAL_SECTIONS]),
  parts: z.array(z.object({ code: z.enum(SUMMARY_PARTS), sentences: z.array(keptSentence), tables: z.array(table) })),
  figures: z.array(keptFigure),
  notes: z.array(keptNote),
  /** Not kept by the first freezes. */
  published: z
    .array(
      z.object({
        ...{ key: z.string(), printed: z.string(), unit: z.string(), source: z.string() },
        sourceDate: z.string().nullable(),
      }),
    )
    .default([]),
});

/** A summary as it is kept when its figures are frozen: JSON in which amounts are text. Equal summaries give equal text. */
export function keepSummary({ figures, ...summary }: ConferenceSummary): string {
  return canonicalText({ ...summary, figures: [...figures.values()] });
}

/** A value as one text that its hash is taken of: keys in order, no space between, amounts as texts. */
export function canonicalText(kept: unknown): string {
  return JSON.stringify(kept, (_, value: unknown) => {
    if (typeof value === "bigint") return String(value);
    return isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A summary as it was kept. @throws ZodError when the value was never one. */
export function readKeptSummary(kept: unknown): ConferenceSummary {
  const { figures, ...summary } = keptSummary.parse(kept);
  return { ...summary, figures: new Map(figures.map((figure) => [figureKey(figure.ref), figure])) };
}
