import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import { advance, type Requirements } from "../steps/advance";
import type { ReportMove } from "../steps/report-steps";
import { isOpenFinding, type ReportFinding } from "./finding";
import type { PeriodState } from "./period";
import { takesReports } from "./period";
import type { PeriodicReport } from "./report";
import type { ReportState } from "./report-state";

/** How a report is taken further: by which step, by whom, on which revision, with what note. */
export type TakingReport = {
  readonly step: ReportMove;
  readonly persons: readonly string[];
  readonly revision: number;
  readonly note: string | null;
  readonly today: IsoDate;
};

/** What a step looks at beside the report itself. */
export type ReportFacts = {
  readonly period: { readonly state: PeriodState };
  /** The day this province owes it by. */
  readonly dueOn: IsoDate;
  readonly findings: readonly ReportFinding[];
};

/**
 * Whether a report may be taken this step further as it stands. Gives its state then.
 *
 * Refuses with `report.stale`, `step.not-now`, `step.own`, `report.not-a-correction`, `step.reason-missing`,
 * `report.period-closed`, `report.incomplete` or `report.unexplained`.
 */
export function decideReport(taking: TakingReport, report: PeriodicReport, facts: ReportFacts): ReportState {
  const { step, persons, revision, note, today } = taking;
  const { year, through } = report;
  if (revision !== report.revision) refuse({ code: "report.stale", revision: report.revision });
  const requirements: Requirements<ReportMove, ReportFacts> = {
    "by-another-person": () => {
      if (report.writers.some((writer) => persons.includes(writer))) refuse({ code: "step.own", step });
    },
    "a-correction": () => {
      if (report.version === 1) refuse({ code: "report.not-a-correction" });
    },
    "reason-given": () => {
      if (note === null) refuse({ code: "step.reason-missing", step });
    },
    "period-takes": ({ period, dueOn }) => {
      const isTaken = report.version > 1 || report.submittedAt !== null || takesReports(period, dueOn, today);
      if (!isTaken) refuse({ code: "report.period-closed", year, through, dueOn });
    },
    whole: ({ findings }) => {
      const [first, ...more] = findings.filter(({ hard }) => hard);
      if (first) refuse({ code: "report.incomplete", count: more.length + 1, finding: first });
    },
    explained: ({ findings }) => {
      const [first, ...more] = findings.filter(isOpenFinding);
      if (first) refuse({ code: "report.unexplained", count: more.length + 1, finding: first });
    },
  };
  return advance(step, { state: report.state }, requirements, facts);
}
