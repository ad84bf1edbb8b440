import { useLocale, useTranslations } from "next-intl";
import { scopeFrom } from "@/lib/domain/figures/execution-query";
import { dongPer } from "@/lib/domain/figures/printed-number";
import type { PublishedComparison } from "@/lib/domain/figures/published-comparison";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { formatDate } from "@/lib/format/date";
import { MISSING } from "@/lib/format/missing";
import { formatExactMoney } from "@/lib/format/money";
import { formatPeriod } from "@/lib/format/period";
import { formatComputed } from "@/lib/format/published-measure";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { AppLink } from "../ui/app-link";
import { figureDashboard, figureExplain } from "./figure-address";
import { FigureName } from "./figure-name";
import type { FigureNaming } from "./figure-naming";
import { VerdictBadge } from "./verdict-badge";

/** The source that the rows below it come from. */
export function SourceRow({ figure }: { figure: PublishedFigure }) {
  const words = useTranslations("published");
  const locale = useLocale();
  const { source, sourceDate } = figure;
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={7}>
        {sourceDate
          ? words("source", { source, day: formatDate(sourceDate, locale) })
          : words("sourceUndated", { source })}
      </th>
    </tr>
  );
}

/** One printed figure, ours rounded like it, ours exact, and the verdict. */
export function PublishedRow({ comparison, naming }: { comparison: PublishedComparison; naming: FigureNaming }) {
  const locale = useLocale();
  const { figure, computed, verdict } = comparison;
  const explain = figureExplain(figure);
  const rounded = computed && formatComputed(computed, figure.decimals, locale);
  return (
    <tr>
      <th scope="row" className="long">
        <FigureName figure={figure} naming={naming} />
      </th>
      <td className="firm">
        <ScopeName figure={figure} naming={naming} />
      </td>
      <td className="firm">
        <PeriodName figure={figure} />
      </td>
      <td className="num">
        {figure.printed} {figure.unit}
      </td>
      <td className="num">{rounded ? explain ? <AppLink href={explain}>{rounded}</AppLink> : rounded : MISSING}</td>
      <td className="num">{exactValue(comparison, locale)}</td>
      <td>
        <VerdictBadge verdict={verdict} />
      </td>
    </tr>
  );
}

function ScopeName({ figure, naming }: { figure: PublishedFigure; naming: FigureNaming }) {
  const locale = useLocale();
  const scope = figure.scope === null ? null : scopeFrom(figure.scope);
  if (!scope) return figure.scope ?? MISSING;
  const unit = naming.units.find(({ id }) => id === figure.scope)?.name ?? "";
  const name = scopeLabelOf(scope, unit, locale);
  const dashboard = figureDashboard(figure);
  return dashboard ? <AppLink href={dashboard}>{name}</AppLink> : name;
}

function PeriodName({ figure }: { figure: PublishedFigure }) {
  const words = useTranslations("published");
  const locale = useLocale();
  if (figure.year === null) return words("noPeriod");
  return figure.through === null ? String(figure.year) : formatPeriod(figure.year, figure.through, locale);
}

/** Ours unrounded: đồng for money, four more digits for a ratio; a count is its own exact value. */
function exactValue({ figure, computed }: PublishedComparison, locale: "vi" | "en"): string {
  if (!computed) return MISSING;
  const size = dongPer(figure.unit);
  if (size === null) return figure.unit === "%" ? `${formatComputed(computed, figure.decimals + 4, locale)}%` : "";
  return formatExactMoney((computed.over * size) / computed.under, locale);
}
