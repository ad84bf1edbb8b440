import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { isCertified } from "@/lib/domain/periodic-report/report-state";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportWork } from "@/lib/domain/periodic-report/report-work";
import { localeOf } from "@/lib/format/locale";
import { formatPeriod } from "@/lib/format/period";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { RecordSheet } from "../report/record-sheet";
import { Badge } from "../ui/badge";
import { Notice } from "../ui/notice";
import { PageHeader } from "../ui/page-header";
import { StandingRemarksList } from "./beside/standing-remarks-list";
import { ExplanationList } from "./explanation-list";
import { FindingList } from "./finding-list";
import { OwnRowsForm } from "./own-rows-form";
import { ReportFacts } from "./report-facts";
import { ReportHistory } from "./report-history";
import { ReportReading, type ReportTables } from "./report-reading";
import { ReportSteps } from "./report-steps";
import { ReportVersions } from "./report-versions";
import { RestateForm } from "./restate-form";
import { ReportReview } from "./reviewing/report-review";
import { VersionNotice } from "./version-notice";
import { namedAnswer } from "./writing/named-answer";
import { ReportForm } from "./writing/report-form";

export type ReportAnswers = Readonly<Record<"cells" | "step" | "restate" | "own", FormAnswer>>;

type ReportPageProps = {
  view: ReportView;
  report: ReportVersion;
  work: ReportWork;
  tables: ReportTables;
  unit: MoneyUnit;
  names: CodeNames;
  cells: readonly (readonly [key: string, name: string])[];
  outcome: string | null;
  /** Whether it is the newest version that stands, which alone is worked on. */
  isNewest: boolean;
  /** Whether the address asks for a version in a way that cannot be read. */
  isUnread: boolean;
  answers: ReportAnswers;
  /** Issued conference reports that printed an earlier version's figures. */
  printed: ReactNode;
  downloads: ReactNode;
};

/** One report: to write, to certify, to review or to read, as the person who opens it may. */
export function ReportPage(props: ReportPageProps) {
  const { view, report, work, tables, unit, names } = props;
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const answers = { ...props.answers, cells: namedAnswer(props.answers.cells, names, locale) };
  const period = formatPeriod(report.year, report.through, locale);
  const title = words("of", { period, unit: view.unitName });
  const isBehind = report.steps.length > 0 || work.ahead.length > 0;
  const isOutside = !work.writes && work.ahead.length === 0;
  const isReviewed = work.ahead.some(({ verb }) => verb === "return");
  const hasJustWithdrawn = work.restates && (view.aside.at(-1)?.version ?? 0) > report.version;
  return (
    <>
      <PageHeader
        title={title}
        path={[{ label: words("title"), href: `/reports?year=${report.year}` }, { label: title }]}
        lead={
          <>
            <Badge kind={isCertified(report.state) ? "official" : "provisional"}>
              {words(`states.${report.state}`)}
            </Badge>{" "}
            {report.version > 1 && <Badge>{words("correction", { number: String(report.version - 1) })}</Badge>}
          </>
        }
        actions={props.downloads}
      />
      {props.isUnread && <Notice>{words("versionUnread")}</Notice>}
      <VersionNotice report={report} newest={view.versions.at(-1)} />
      <ReportNews
        {...{ report, answers }}
        outcome={hasJustWithdrawn && props.outcome === "taken" ? "withdrawn" : props.outcome}
      />
      <div className="record-columns">
        <div className="record-main">
          {work.writes ? (
            <>
              <StandingRemarksList report={report} names={names} />
              <ReportForm {...{ view, report, unit, names, answer: answers.cells }} />
              <OwnRowsForm report={report} unit={unit} answer={answers.own} />
            </>
          ) : report.state === "OPEN" ? (
            <Notice>{words("nothingYet")}</Notice>
          ) : (
            <>
              {isOutside && report.state === "DRAFT" && <Notice>{words("notSent")}</Notice>}
              {isOutside && report.state === "RETURNED" && report.values.size > 0 && <Notice>{words("asSent")}</Notice>}
              {props.isNewest && isBehind && <FindingList findings={view.findings} names={names} />}
              {isReviewed ? (
                <ReportReview {...{ view, report, tables, unit, cells: props.cells, answer: answers.step }} />
              ) : (
                <ReportReading {...{ view, report, tables, unit }} />
              )}
              {!props.isNewest && <ExplanationList report={report} names={names} />}
              {tables.own.rows.length > 0 && <RecordSheet table={tables.own} unit={unit} />}
            </>
          )}
          {props.isNewest && tables.past.rows.length > 0 && <RecordSheet table={tables.past} unit={unit} />}
          <ReportVersions view={view} shown={report} tables={tables.corrections} />
          {props.printed}
        </div>
        <div className="record-side">
          <ReportSteps {...{ report, work, answer: answers.step }} />
          {work.restates && <RestateForm report={report} answer={answers.restate} />}
          <ReportFacts view={view} report={report} />
          <ReportHistory report={report} names={names} />
        </div>
      </div>
    </>
  );
}

/** What a form just did, or why one came back. */
function ReportNews({ report, outcome, answers }: Pick<ReportPageProps, "report" | "outcome" | "answers">) {
  const words = useTranslations("reports");
  const { cells, step, restate, own } = answers;
  return (
    <>
      {outcome === "saved" && <Notice kind="done">{words("saved")}</Notice>}
      {outcome === "restated" && <Notice kind="done">{words("restated")}</Notice>}
      {outcome === "withdrawn" && <Notice kind="done">{words("withdrawn")}</Notice>}
      {outcome === "taken" && <Notice kind="done">{words("taken", { state: words(`states.${report.state}`) })}</Notice>}
      <RefusalSummary refusal={cells?.refusal ?? own?.refusal} title={words("refused")} />
      <RefusalSummary refusal={step?.refusal} title={words("refused")} form="step" />
      <RefusalSummary refusal={restate?.refusal} title={words("refused")} form="restate" />
    </>
  );
}
