import { useLocale, useTranslations } from "next-intl";
import type { Explanation } from "@/lib/domain/figures/explanation";
import { isGrowth, isRatio } from "@/lib/domain/figures/measures";
import { formatDate } from "@/lib/format/date";
import { columnLongName, measureName } from "@/lib/format/measure-names";
import { formatExactMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { formatPeriod } from "@/lib/format/period";
import { scopeLabelOf } from "@/lib/format/scope-names";
import { CopyButton } from "../ui/copy-button";

/** One sentence to quote the figure by: what it is, of whom, how much, as known on which day; copied with its address. */
export function CitationOf({ explanation, address }: { explanation: Explanation; address: string }) {
  const words = useTranslations("explain.citation");
  const locale = useLocale();
  const { execution, measure, column, ratio, terms } = explanation;
  const { query, knownOn } = execution;
  const [first, whole] = terms;
  if (!first || (isRatio(measure) ? ratio === null : first.value === null)) return null;
  const value = isRatio(measure)
    ? formatPercent(ratio, { signed: isGrowth(measure) }, locale)
    : formatExactMoney(first.value, locale);
  const text = words("text", {
    measure: measureName(measure, locale),
    column: columnLongName(column, locale),
    scope: scopeLabelOf(first.scope, first.scopeLabel, locale),
    period: formatPeriod(query.year, query.through, locale),
    value,
    amounts: whole
      ? words("amounts", { part: formatExactMoney(first.value, locale), whole: formatExactMoney(whole.value, locale) })
      : "",
    day: formatDate(knownOn, locale),
  });
  return (
    <p className="citation">
      <q>{text}</q> <CopyButton text={text} address={address} label={words("copy")} done={words("copied")} />
    </p>
  );
}
