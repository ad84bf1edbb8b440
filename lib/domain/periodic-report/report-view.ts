import type { Fund } from "../fund";
import type { Dong } from "../money";
import type { StepCodeOf } from "../steps/steps";
import type { CellKey } from "./cell";
import type { ReportFinding } from "./finding";
import type { PastEstimate } from "./past-estimates";
import type { ReportingPeriod } from "./period";
import type { PeriodicReport } from "./report";
import type { ReportContext } from "./report-context";
import type { ReportState } from "./report-state";

/** Who took a report further, and what they remarked on its cells; with what the records said when it was certified. */
export type ReportStep = {
  readonly step: StepCodeOf<"report">;
  readonly to: ReportState;
  readonly note: string | null;
  readonly takenBy: string;
  readonly onBehalfOf: string | null;
  readonly takenAt: string;
  readonly records: ReadonlyMap<CellKey, bigint> | null;
  readonly remarks: readonly { readonly cell: CellKey; readonly body: string }[];
};
/** A version of a report with its history; of one that was sent back or withdrawn, what it said when it was last sent. */
export type ReportVersion = PeriodicReport & {
  readonly steps: readonly ReportStep[];
  readonly sent: Pick<PeriodicReport, "values" | "texts"> | null;
};

/** A province's report of a period with its versions that stand, the newest last, and what the newest is held against. */
export type ReportView = {
  readonly period: ReportingPeriod;
  readonly unitId: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly versions: readonly ReportVersion[];
  /** Corrections that do not stand, oldest first: withdrawn, or still under way outside of the reader's sight. */
  readonly aside: readonly ReportVersion[];
  readonly context: ReportContext;
  readonly findings: readonly ReportFinding[];
  readonly pastEstimates: readonly PastEstimate[];
  /** What was paid after the period's cut-off day and still counts in its month. */
  readonly paidAfter: ReadonlyMap<Fund, Dong>;
};
