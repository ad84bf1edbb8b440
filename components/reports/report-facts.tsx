import { useLocale, useTranslations } from "next-intl";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { formatDate, formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatExactMoney } from "@/lib/format/money";

/** When a report is due, what days its data run, when it was certified and approved. */
export function ReportFacts({ view, report }: { view: ReportView; report: ReportVersion }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { period, dueOn, paidAfter } = view;
  const instant = (at: string | null) => (at === null ? null : formatInstant(new Date(at), locale));
  const facts = [
    [words("due"), formatDate(dueOn, locale)],
    [words("number"), report.number],
    [words("signedOn"), report.signedOn && formatDate(report.signedOn, locale)],
    [words("submittedAt"), instant(report.submittedAt)],
    [words("certifiedAt"), instant(report.certifiedAt)],
    [words("correctionReason"), report.reason],
  ] as const;
  return (
    <section className="record-part">
      <dl className="fact-list">
        {facts.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}
      </dl>
      <p className="field-help">
        {words("cutOff", { from: formatDate(period.dataFrom, locale), to: formatDate(period.dataTo, locale) })}
      </p>
      {[...paidAfter].map(([fund, amount]) => (
        <p key={fund} className="field-help">
          {words("paidAfter", {
            ...{ fund: columnName(fund, locale), amount: formatExactMoney(amount, locale) },
            day: formatDate(period.dataTo, locale),
          })}
        </p>
      ))}
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
