import { useLocale, useTranslations } from "next-intl";
import type { PublishedFigure } from "@/lib/domain/figures/published-figure";
import { columnName } from "@/lib/format/measure-names";
import { publishedMeasureName } from "@/lib/format/published-measure";
import type { FigureNaming } from "./figure-naming";

/** What a published figure states: the measure or the counted result, of which fund or group of contents. */
export function FigureName({ figure, naming }: { figure: PublishedFigure; naming: FigureNaming }) {
  const words = useTranslations("published");
  const locale = useLocale();
  const [code = figure.measure, planned] = figure.measure.split(":");
  const other = words.has(`other.${code as "plan-decisions"}`) ? words(`other.${code as "plan-decisions"}`) : code;
  const counted = naming.indicators.find((indicator) => indicator.code === code)?.[locale];
  const name = publishedMeasureName(code, locale) ?? counted ?? other;
  const group = naming.contentGroups.find((one) => one.code === figure.contentGroup)?.[locale];
  const fund = figure.fund && figure.fund !== "ALL" ? columnName(figure.fund, locale) : null;
  const told = fund !== null && name.includes(fund);
  return [planned ? words("target", { name }) : name, told ? null : fund, group].filter(Boolean).join(" · ");
}
