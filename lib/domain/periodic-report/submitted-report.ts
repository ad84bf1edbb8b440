import { FUNDS, type Fund } from "../fund";
import type { Dong } from "../money";
import { type IsoDate, vietnamDay } from "../period/period";
import { daysLate } from "./board";
import { amountKey, type ReportedMeasure } from "./cell";
import { isOpenFinding } from "./finding";
import type { PeriodKey } from "./period";
import type { ReportView } from "./report-view";

/** A report its province certified, as the Ministry looks at it beside others before it approves them together. */
export type SubmittedReport = PeriodKey & {
  readonly unitId: string;
  readonly unitName: string;
  /** 1 for the first report, 2 for its first correction. */
  readonly version: number;
  readonly revision: number;
  /** What the period asks of each fund in all, in đồng; null where it says nothing. */
  readonly totals: readonly {
    readonly fund: Fund;
    readonly amounts: readonly { readonly measure: ReportedMeasure; readonly amount: Dong | null }[];
  }[];
  /** How much the checks find that stands by an explanation, and how much that nothing explains. */
  readonly explained: number;
  readonly open: number;
  /** How late its first version was sent, in days. */
  readonly daysLate: number;
};

/** A submitted report in short; null where its newest version is in another state. */
export function submittedReport(view: ReportView, today: IsoDate): SubmittedReport | null {
  const report = view.versions.at(-1);
  if (report?.state !== "SUBMITTED") return null;
  const { unitId, unitName, dueOn, findings, period } = view;
  const { year, through, version, revision, state, values } = report;
  const sent = view.versions[0]?.submittedAt ?? view.versions[0]?.certifiedAt ?? null;
  const submittedOn = sent === null ? null : vietnamDay(new Date(sent));
  const open = findings.filter(isOpenFinding).length;
  return {
    ...{ year, through, unitId, unitName, version, revision, open, explained: findings.length - open },
    totals: FUNDS.map((fund) => ({
      fund,
      amounts: period.measures.map((measure) => ({ measure, amount: values.get(amountKey(fund, measure)) ?? null })),
    })),
    daysLate: daysLate({ year, through, unitId, state, version, dueOn, submittedOn }, today),
  };
}
