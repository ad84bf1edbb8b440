import { useLocale, useTranslations } from "next-intl";
import { type ProgressReport, standingReports } from "@/lib/domain/carrying/progress-report";
import { formatDate } from "@/lib/format/date";
import type { FormAnswer } from "../forms/form-answer";
import { FilesLink } from "../projects/attachments/files-link";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { Vietnamese } from "../ui/vietnamese";
import { progressHref } from "./carrying-address";
import { ProgressEntry } from "./progress-entry";
import { ProgressForm } from "./progress-form";

type Form = {
  /** The report that is corrected; null where a new one is written. */
  readonly corrected: ProgressReport | null;
  readonly answer: FormAnswer;
};

type ProgressPageProps = {
  project: { readonly code: string; readonly title: string };
  reports: readonly ProgressReport[];
  /** "closed": this person reports for the province, but no contract of the đề án is carried out now. */
  form: Form | "closed" | null;
  recorded: boolean;
};

/** Tiến độ of a đề án: the form of who reports it, and all that was reported, the latest first. */
export function ProgressPage({ project, reports, form, recorded }: ProgressPageProps) {
  const words = useTranslations("carrying.progress");
  const projects = useTranslations("projects");
  const { code, title } = project;
  const open = form !== null && form !== "closed";
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: projects("title"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title") },
        ]}
        lead={
          <>
            <Vietnamese>{title}</Vietnamese>. {words("lead")} <FilesLink code={code} />
          </>
        }
      />
      {recorded && <Notice kind="done">{words("recorded")}</Notice>}
      {form === "closed" && <Notice>{words("closed")}</Notice>}
      <div className="grid gap-6 lg:grid-cols-2">
        {open && <Writing code={code} reports={reports} form={form} />}
        <section aria-labelledby="reports">
          <h2 id="reports">{words("history")}</h2>
          {reports.length === 0 ? (
            <EmptyState title={words("none")} />
          ) : (
            <ol className="history">
              {reports.map((report) => (
                <li key={report.id} id={`report-${report.id}`}>
                  <ProgressEntry code={code} report={report} mayCorrect={open} />
                </li>
              ))}
            </ol>
          )}
        </section>
      </div>
    </>
  );
}

function Writing({ code, reports, form }: { code: string; reports: readonly ProgressReport[]; form: Form }) {
  const words = useTranslations("carrying.progress");
  const locale = useLocale();
  const { corrected, answer } = form;
  const before = standingReports(reports).find(
    ({ id, asAt }) => corrected === null || (id !== corrected.id && asAt < corrected.asAt),
  );
  return (
    <section aria-labelledby="report-progress" className="grid content-start gap-3">
      <h2 id="report-progress">
        {corrected ? words("correctForm", { day: formatDate(corrected.asAt, locale) }) : words("form")}
      </h2>
      {corrected && (
        <p>
          <AppLink href={progressHref(code)}>{words("leaveCorrection")}</AppLink>
        </p>
      )}
      <ProgressForm code={code} before={before ?? null} corrected={corrected} answer={answer} />
    </section>
  );
}
