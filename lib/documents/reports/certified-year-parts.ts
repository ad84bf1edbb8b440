import { FUNDS } from "@/lib/domain/fund";
import { amountKey, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import type { CertifiedPeriod, CertifiedYear } from "@/lib/domain/periodic-report/certified-year";
import type { ReportColumn, ReportTable } from "@/lib/domain/report/report-table";
import type { Locale } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatPeriod } from "@/lib/format/period";
import { wordsOf } from "../words";

export const none = { notes: [], totals: [] } as const;
const AMOUNTS = FUNDS.flatMap((fund) => REPORTED_MEASURES.map((measure) => ({ fund, measure })));

/** A column for each fund and measure that provinces certify. */
export function amountColumns(locale: Locale): ReportColumn[] {
  const { measures } = wordsOf(locale).reports;
  return AMOUNTS.map(({ fund, measure }) => ({
    ...{ key: `${fund}-${measure}`, label: measures[measure], kind: "money", group: columnName(fund, locale) },
  }));
}

/** What a period certified of a content, or in total; in the order of `amountColumns`. */
export const amountsOf = ({ values }: CertifiedPeriod, content: string | null) =>
  AMOUNTS.map(({ fund, measure }) => values.get(amountKey(fund, measure, content)) ?? null);

/** Whose year it is. */
export function aboutYear({ year, unitName }: CertifiedYear, locale: Locale): ReportTable["about"] {
  const { reports: words } = wordsOf(locale);
  return [{ label: words.wholeYear, text: `${unitName}, ${year}` }];
}

/** A period of the year as its rows begin. */
export const periodName = ({ year }: CertifiedYear, { through }: CertifiedPeriod, locale: Locale) =>
  formatPeriod(year, through, locale);
