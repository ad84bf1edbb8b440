import type { Execution } from "@/lib/domain/figures/execution";
import { ratioOf } from "@/lib/domain/figures/ratio";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { wordsOf } from "../words";
import { aboutView } from "./about-view";

/** Counted results: the year's target and what was accepted through the month. */
export function outputTable(execution: Execution, locale: Locale): ReportTable {
  const { outputs: words } = wordsOf(locale).figures;
  return {
    name: "outputs",
    title: words.title,
    about: aboutView(execution, locale),
    columns: [
      { key: "indicator", label: words.indicator, kind: "text", head: true },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "target", label: words.target, kind: "count" },
      { key: "achieved", label: words.achieved, kind: "count" },
      { key: "ratio", label: words.ratio, kind: "ratio" },
    ],
    totals: [],
    rows: execution.outputs.map(({ indicator, name, unit, target, achieved }) => ({
      key: indicator,
      values: [name, unit, target, achieved, ratioOf(achieved, target)],
    })),
    notes: [],
  };
}
