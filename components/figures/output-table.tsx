import { useLocale, useTranslations } from "next-intl";
import type { OutputFigure } from "@/lib/domain/figures/execution";
import { ratioOf } from "@/lib/domain/figures/ratio";
import { formatCount } from "@/lib/format/number";
import { formatPercent } from "@/lib/format/percent";
import { FigureTable } from "../figure-table/figure-table";

/** Counted results: the year's target and what was accepted through the month. */
export function OutputTable({ outputs }: { outputs: readonly OutputFigure[] }) {
  const words = useTranslations("figures.outputs");
  const locale = useLocale();
  if (outputs.length === 0) return <p className="empty-state">{words("empty")}</p>;
  return (
    <FigureTable
      caption={words("title")}
      heads={{ label: words("indicator") }}
      columns={(["target", "achieved", "ratio"] as const).map((column) => ({ label: words(column) }))}
      lines={outputs.map(({ name, unit, target, achieved }) => ({
        label: `${name} (${unit})`,
        cells: [
          formatCount(target, locale),
          formatCount(achieved, locale),
          formatPercent(ratioOf(achieved, target), {}, locale),
        ],
      }))}
    />
  );
}
