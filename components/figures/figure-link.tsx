import { useLocale } from "next-intl";
import { isGrowth, type Measure } from "@/lib/domain/figures/measures";
import type { Ratio } from "@/lib/domain/figures/ratio";
import type { FundColumn } from "@/lib/domain/fund";
import type { Dong } from "@/lib/domain/money";
import { localizedPath } from "@/lib/format/address";
import { MISSING } from "@/lib/format/missing";
import { type DashboardView, explainPath } from "./dashboard-address";
import { figureWriter } from "./figure-writer";

type FigureLinkProps = {
  value: Dong | Ratio | null;
  view: DashboardView;
  column: FundColumn;
  measure: Measure;
};

/** A figure that opens how it is computed; what is not known opens nothing. */
export function FigureLink({ value, view, column, measure }: FigureLinkProps) {
  const locale = useLocale();
  if (value === null) return MISSING;
  const write = figureWriter(view.unit, locale);
  const grows = isGrowth(measure);
  const text = typeof value === "bigint" ? write.money(value) : grows ? write.growth(value) : write.share(value);
  return <a href={localizedPath(explainPath(view, measure, column), locale)}>{text}</a>;
}
