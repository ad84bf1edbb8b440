import { useLocale, useTranslations } from "next-intl";
import type { CertifiedGap, Execution, ExecutionRow } from "@/lib/domain/figures/execution";
import { localizedPath } from "@/lib/format/address";
import { moneyUnitName } from "@/lib/format/money";
import { formatRoman } from "@/lib/format/number";
import { type FigureLine, ID_PLACE } from "../figure-table/figure-line";
import { FigureTable } from "../figure-table/figure-table";
import { largestAmount } from "../ranking/bar-scale";
import { type RankingPen, rankingLine, rowExplain } from "../ranking/unit-lines";
import { type DashboardView, dashboardQuery, scopePath } from "./dashboard-address";
import { figureWriter } from "./figure-writer";

const MEASURES = ["plan", "planGrowth", "planShare", "actual", "executed", "actualGrowth"] as const;

/** Money by content, always from records, then the groups of contents that reports speak of. */
export function ContentTable({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const pen: RankingPen = {
    view,
    write: figureWriter(view.unit, locale),
    largest: largestAmount(execution.byContent),
    over: words("ranking.over"),
    locale,
  };
  const line = (row: ExecutionRow, ordinal: string): FigureLine =>
    rankingLine(row.columns, pen, { label: row.label, ordinal, id: row.key });
  const groups = execution.byContentGroup.map((row) => line(row, ""));
  return (
    <FigureTable
      caption={words("contents.title")}
      unitLine={table("unitLine", { unit: moneyUnitName(view.unit, locale) })}
      heads={{ ordinal: table("ordinal"), label: words("contents.content"), bar: words("ranking.bar") }}
      columns={MEASURES.map((measure) => ({ label: words(`ranking.${measure}`), measure }))}
      addresses={{
        href: localizedPath(scopePath(view.query.scope) + dashboardQuery(view, { content: ID_PLACE }), locale),
        explain: rowExplain(pen, { content: ID_PLACE }),
      }}
      lines={[
        ...execution.byContent.map((row, at) => line(row, formatRoman(at + 1))),
        ...gapLine(execution.certifiedGap, pen, words("contents.gap")),
        ...(groups.length > 0
          ? [{ label: words("contents.groups"), kind: "note", cells: [] } as const, ...groups]
          : []),
      ]}
    />
  );
}

function gapLine(gap: CertifiedGap | null, { write }: RankingPen, label: string): FigureLine[] {
  if (gap === null || gap.ALL === null) return [];
  return [{ label, kind: "group", cells: ["", "", "", write.money(gap.ALL), "", ""] }];
}
