import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { monthSentences } from "@/lib/format/month-sentences";
import { ReportSheet } from "../report/report-sheet";
import type { DashboardView } from "./dashboard-address";
import { MonthlyCurve } from "./monthly-curve";

type MonthsSectionProps = { execution: Execution; view: DashboardView; table: ReportTable };

/** The year month by month: the curve beside its numbers, or a sentence where no voucher tells of the months. */
export function MonthsSection({ execution, view, table }: MonthsSectionProps) {
  const words = useTranslations("figures.months");
  const locale = useLocale();
  const sentences = monthSentences(execution, locale);
  const told = execution.byMonth.some(
    ({ columns: { ALL } }) => ALL?.cumulative != null || ALL?.cumulativeBefore != null,
  );
  return (
    <section>
      <h2>{words("title")}</h2>
      <div className={told ? "side-by-side" : undefined}>
        {told ? (
          <MonthlyCurve execution={execution} view={view} />
        ) : (
          <p className="empty-state">{sentences.join(" ")}</p>
        )}
        <div>
          <ReportSheet table={table} unit={view.unit} />
          <p className="field-help">{[words("records"), ...(told ? sentences : [])].join(" ")}</p>
        </div>
      </div>
    </section>
  );
}
