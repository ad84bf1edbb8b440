import { refuse } from "../errors";
import type { IsoDate } from "../period/period";
import type { AdjustmentMove } from "../steps/adjustment-steps";
import { advance, type Requirements } from "../steps/advance";
import { isAdjustable } from "./adjustable";
import type { Adjustment, Standing } from "./adjustment";
import type { AdjustmentState } from "./adjustment-state";
import { movedChanges, requireNamed } from "./asked-lines";
import { levelOf, NOT_APPLIED } from "./change";

/** How a request is taken further: by which step, by whom, on which version, under which document of whoever decided. */
export type TakingAdjustment = {
  readonly step: AdjustmentMove;
  readonly persons: readonly string[];
  readonly version: number;
  readonly note: string | null;
  readonly documentNumber: string | null;
  readonly documentSignedOn: IsoDate | null;
  readonly today: IsoDate;
};

/**
 * Whether a request may be taken this step further as it stands. Gives its state then.
 *
 * Refuses with `adjustment.stale`, `step.not-now`, `step.reason-missing`, `step.own`, `adjustment.not-running`,
 * `adjustment.moved`, `adjustment.replacement-without-code`, `adjustment.not-signed` or `adjustment.signed-ahead`.
 */
export function decideAdjustment(taking: TakingAdjustment, asked: Adjustment, standing: Standing): AdjustmentState {
  const { step, persons, version, documentNumber, documentSignedOn, today } = taking;
  const { lines, project } = asked;
  const level = levelOf(lines);
  if (version !== asked.version) refuse({ code: "adjustment.stale", version: asked.version });
  const requirements: Requirements<AdjustmentMove, null> = {
    "by-another-person": () => {
      if (asked.writers.some((writer) => persons.includes(writer))) refuse({ code: "step.own", step });
    },
    "reason-given": () => {
      if (taking.note === null) refuse({ code: "step.reason-missing", step });
    },
    "being-carried-out": () => {
      if (!isAdjustable(project.state))
        refuse({ code: "adjustment.not-running", project: project.code, state: project.state });
    },
    "as-it-stands": () => {
      const [moved] = movedChanges(
        lines.filter(({ change }) => !NOT_APPLIED.includes(change)),
        standing,
      );
      if (moved) refuse({ code: "adjustment.moved", change: moved });
      requireNamed(lines, project.state);
    },
    signed: () => {
      const decidedElsewhere = project.fund === "KCDP" && level === "MAJOR";
      if (documentNumber === null && (decidedElsewhere || documentSignedOn !== null))
        refuse({ code: "adjustment.not-signed", field: "documentNumber" });
      if (documentSignedOn === null && (decidedElsewhere || documentNumber !== null))
        refuse({ code: "adjustment.not-signed", field: "documentSignedOn" });
      if (documentSignedOn !== null && documentSignedOn > today)
        refuse({ code: "adjustment.signed-ahead", signedOn: documentSignedOn, today });
    },
  };
  return advance(step, { state: asked.state, fund: project.fund, level }, requirements, null);
}
