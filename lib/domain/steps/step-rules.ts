import type { Role } from "../access/roles";
import type { AdjustmentState } from "../adjustment/adjustment-state";
import type { Level } from "../adjustment/change";
import type { ConferenceState } from "../conference/state";
import type { Fund } from "../fund";
import type { ReportState } from "../periodic-report/report-state";
import type { DecisionState } from "../plan/decision-state";
import type { ProjectState } from "../project/state";
import type { Step } from "./step";
import { STEP_CODES, STEPS, type StepCode, type StepCodeOf } from "./steps";

/** One row of the database's guard: this step, by this role, on a đề án of this fund in this state, and where it leads. */
export type StepRule = {
  readonly step: StepCode;
  readonly state: ProjectState;
  readonly role: Role;
  readonly fund: Fund;
  readonly toState: ProjectState | null;
};

/** All that may be done on a đề án; what is not among these is refused by the domain, and by the database again. */
export function stepRules(): StepRule[] {
  return STEP_CODES.flatMap((step) => {
    const row: Step = STEPS[step];
    if (row.of !== "project") return [];
    const { from, by, funds, to } = row;
    return from.flatMap((state) =>
      by.flatMap((role) => funds.map((fund) => ({ step, state, role, fund, toState: to }))),
    );
  });
}

/** The same of a conference: this step, by this role, in this state, and where it leads. */
export type ConferenceStepRule = {
  readonly step: StepCodeOf<"conference">;
  readonly state: ConferenceState;
  readonly role: Role;
  readonly toState: ConferenceState | null;
};

/** All that may be done on a conference. */
export function conferenceStepRules(): ConferenceStepRule[] {
  return STEP_CODES.flatMap((step) => {
    const row: Step = STEPS[step];
    if (row.of !== "conference") return [];
    return row.from.flatMap((state) =>
      row.by.map((role) => ({ step: step as StepCodeOf<"conference">, state, role, toState: row.to })),
    );
  });
}

/** The same of a plan decision, of this fund. */
export type DecisionStepRule = Pick<StepRule, "role" | "fund"> & {
  readonly step: StepCodeOf<"decision">;
  readonly state: DecisionState;
  readonly toState: DecisionState | null;
};

/** All that may be done on a plan decision. */
export function decisionStepRules(): DecisionStepRule[] {
  return STEP_CODES.flatMap((step) => {
    const row: Step = STEPS[step];
    if (row.of !== "decision") return [];
    const { from, by, funds, to } = row;
    const code = step as StepCodeOf<"decision">;
    return from.flatMap((state) =>
      by.flatMap((role) => funds.map((fund) => ({ step: code, state, role, fund, toState: to }))),
    );
  });
}

/** The same of a request to adjust, at this level of what it changes. */
export type AdjustmentStepRule = Pick<StepRule, "role" | "fund"> & {
  readonly step: StepCodeOf<"adjustment">;
  readonly state: AdjustmentState;
  readonly level: Level;
  readonly toState: AdjustmentState | null;
};

/** All that may be done on a request to adjust a đề án. */
export function adjustmentStepRules(): AdjustmentStepRule[] {
  return STEP_CODES.flatMap((step) => {
    const row: Step = STEPS[step];
    if (row.of !== "adjustment") return [];
    const { from, by, funds, levels, to } = row;
    const code = step as StepCodeOf<"adjustment">;
    const taken = by.flatMap((role) => funds.flatMap((fund) => levels.map((level) => ({ role, fund, level }))));
    return from.flatMap((state) => taken.map((one) => ({ step: code, state, ...one, toState: to })));
  });
}

/** The same of a periodic report: this step, by this role, in this state, and where it leads. */
export type ReportStepRule = {
  readonly step: StepCodeOf<"report">;
  readonly state: ReportState;
  readonly role: Role;
  readonly toState: ReportState | null;
};

/** All that may be done on a periodic report. */
export function reportStepRules(): ReportStepRule[] {
  return STEP_CODES.flatMap((step) => {
    const row: Step = STEPS[step];
    if (row.of !== "report") return [];
    return row.from.flatMap((state) =>
      row.by.map((role) => ({ step: step as StepCodeOf<"report">, state, role, toState: row.to })),
    );
  });
}

/** Who may not take a step: whoever took an earlier one on the same đề án. */
export function stepsApart(): { readonly step: StepCode; readonly earlier: string }[] {
  return STEP_CODES.flatMap((step) => {
    const { of, apartFrom = [] }: Step = STEPS[step];
    if (of !== "project") return [];
    return apartFrom.map((earlier) => ({ step, earlier }));
  });
}
