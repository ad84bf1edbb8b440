import { readFileSync } from "node:fs";
import type { Decimals } from "@/lib/domain/summary/decimals";
import type { SummaryRequest } from "@/lib/queries/summary/get-summary";
import { parseCsv } from "@/prisma/seed/reference/csv";

/** The two conferences whose published reports are the yardstick, with the decimals that those were printed with. */
export const CONFERENCES = {
  "mttn-xiii": { request: { region: "MTTN", year: 2023, through: 9, uses: "ACTUAL", asOf: null }, decimals: {} },
  "bac-xviii": {
    request: { region: "BAC", year: 2024, through: 6, uses: "ESTIMATE", asOf: null },
    decimals: { estimateGrowth: 2, planShareOfNation: 0 },
  },
} as const satisfies Record<string, { request: SummaryRequest; decimals: Decimals }>;

const golden = parseCsv(readFileSync(new URL("../../prisma/seed/data/golden.csv", import.meta.url), "utf8"));

/** The golden lines that a conference of this region and year speaks of, each with the key its figure goes by. */
export function linesOf(id: keyof typeof CONFERENCES) {
  const { region, year, through } = CONFERENCES[id].request;
  return golden.flatMap((line) => {
    const of = Number(line.year);
    const nation = line.scope === "VN" && line.fund === "KCDP" && line.indicator === "PLAN" && of === year;
    if (nation) return [{ no: line.no, printed: line.printed, key: "now.nation-plan" }];
    if (line.scope !== region || (of !== year && of !== year - 1)) return [];
    const view = of === year ? "now" : "before";
    const measure = { PLAN: "plan", RELEASED: "released", ACTUAL: "actual", ESTIMATE: "estimate" }[
      line.indicator ?? ""
    ];
    const [indicator = "", side] = (line.indicator ?? "").split(":");
    const output = indicator.includes("-") || indicator === "brands";
    const row = line.content_group ? `@group:${line.content_group}` : "";
    const key = output
      ? `${view}.output.${indicator}.${side ?? "achieved"}`
      : `${view}.${measure ?? indicator}.${line.fund}${row}`;
    if (of === year && Number(line.through_month) !== through && Number(line.through_month) !== 12) return [];
    return [{ no: line.no, printed: line.printed, key }];
  });
}
