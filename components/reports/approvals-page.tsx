import { useLocale, useTranslations } from "next-intl";
import type { CheckedApproval } from "@/lib/domain/periodic-report/checked-approval";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import type { SubmittedReport } from "@/lib/domain/periodic-report/submitted-report";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { PageHeader } from "../ui/page-header";
import { ApprovalRow } from "./approval-row";
import { CheckedApprovals } from "./checked-approvals";
import { approvalsHref } from "./report-address";

type ApprovalsPageProps = {
  period: PeriodKey;
  reports: readonly SubmittedReport[];
  /** What would become of each that was chosen, or became; null where they are being chosen. */
  checked: readonly CheckedApproval[] | null;
  answer: FormAnswer;
};

/** Phê duyệt nhiều báo cáo: those to choose from, then what would become of each, then what became of each. */
export function ApprovalsPage({ period, reports, checked, answer }: ApprovalsPageProps) {
  const words = useTranslations("reportApprovals");
  const board = useTranslations("reports");
  const locale = localeOf(useLocale());
  const { year, through } = period;
  return (
    <>
      <PageHeader
        title={words("title", { period: formatPeriod(year, through, locale) })}
        path={[{ label: board("title"), href: `/reports?year=${year}` }, { label: words("link") }]}
        lead={words("lead")}
      />
      {checked ? (
        <>
          <CheckedApprovals {...{ period, checked, answer }} />
          <p className="mt-4">
            <AppLink href={approvalsHref(year, through)}>{words("back")}</AppLink>
          </p>
        </>
      ) : reports.length === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <ChooseForm {...{ period, reports, answer }} />
      )}
    </>
  );
}

function ChooseForm({ period, reports, answer }: Omit<ApprovalsPageProps, "checked">) {
  const words = useTranslations("reportApprovals");
  return (
    <form method="post" action={`/api/v1${approvalsHref(period.year, period.through)}`} className="grid gap-6">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="preview" value="true" />
      <section className="record-part" id="reports">
        <h2>{words("reports")}</h2>
        <p className="field-help">{words("reportsHelp")}</p>
        <ul>
          {reports.map((report, at) => (
            <ApprovalRow key={report.unitId} report={report} row={`reports.${at}`} answer={answer} />
          ))}
        </ul>
      </section>
      <TextField {...{ name: "note", label: words("note"), help: words("noteHelp"), most: 2000, answer, values: {} }} />
      <div>
        <Button kind="main">{words("check")}</Button>
      </div>
    </form>
  );
}
