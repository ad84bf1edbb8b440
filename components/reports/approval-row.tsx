import { useLocale, useTranslations } from "next-intl";
import type { SubmittedReport } from "@/lib/domain/periodic-report/submitted-report";
import { localeOf } from "@/lib/format/locale";
import { columnName } from "@/lib/format/measure-names";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { Badge } from "../ui/badge";
import { reportHref } from "./report-address";

/** A report to approve: a box, its totals of each fund, what its checks found, how late it was. One not ticked stays. */
export function ApprovalRow({ report, row, answer }: { report: SubmittedReport; row: string; answer: FormAnswer }) {
  const words = useTranslations("reportApprovals");
  const reports = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { unitId, unitName: unit, year, through, revision, version, explained, open, daysLate: days } = report;
  const isKnown = answer?.values[`${row}.unitId`] === unitId;
  return (
    <li className="grid gap-2 border-b border-line py-3">
      <input type="hidden" name={`${row}.row`} value="form" />
      <input type="hidden" name={`${row}.unitId`} value={unitId} />
      <input type="hidden" name={`${row}.version`} value={revision} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label className="choice">
          <input
            type="checkbox"
            name={`${row}.approve`}
            defaultChecked={isKnown && answer?.values[`${row}.approve`] === "on"}
          />
          <span>{words("approve", { unit })}</span>
        </label>
        {version > 1 && (
          <Badge kind="provisional">{reports("correction", { number: formatCount(version - 1, locale) })}</Badge>
        )}
        {days > 0 && <Badge kind="alarm">{words("late", { days: formatCount(days, locale) })}</Badge>}
        {open > 0 && <Badge kind="alarm">{words("open", { count: formatCount(open, locale) })}</Badge>}
        <AppLink href={reportHref(year, through, unitId)}>{words("read", { unit })}</AppLink>
      </div>
      <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-3">
        {report.totals.map(({ fund, amounts }) => (
          <div key={fund}>
            <dt className="text-muted">
              {columnName(fund, locale)}, {moneyUnitName("trieu", locale)}
            </dt>
            <dd>
              {amounts.map(({ measure, amount }, at) => (
                <span key={measure}>
                  {at > 0 && " · "}
                  {reports(`measures.${measure}`)}:{" "}
                  <span className="number">{formatMoney(amount, "trieu", locale)}</span>
                </span>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt className="text-muted">{reports("checks")}</dt>
          <dd>{words("found", { explained: formatCount(explained, locale), open: formatCount(open, locale) })}</dd>
        </div>
      </dl>
    </li>
  );
}
