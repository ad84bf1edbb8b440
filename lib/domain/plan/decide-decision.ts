import { refuse } from "../errors";
import type { Dong } from "../money";
import type { BudgetYear, IsoDate } from "../period/period";
import { STATES } from "../project/state";
import { advance, type Requirements } from "../steps/advance";
import { STEPS_OF_FUND } from "../steps/decision-steps";
import type { DecisionState } from "./decision-state";
import { isRightSign } from "./line-signs";
import type { LineProject, WrittenDecision } from "./written-decision";

/** The state in which a đề án waits for its plan (domain §5: KCDP skips the central steps). */
export const WAITING_FOR_PLAN = { KCQG: "APPRAISED_CENTRAL", KCDP: "APPRAISED_LOCAL" } as const;

type Issuing = { readonly version: number; readonly persons: readonly string[]; readonly today: IsoDate };

/**
 * Whether a draft may be issued by these persons (who acts, and in whose name), on the version they saw.
 *
 * Refuses with `step.not-now`, `decision.stale`, `decision.not-signed`, `decision.signed-ahead`, `decision.no-lines`,
 * `decision.wrong-sign`, `decision.line-project-unknown`, `decision.project-of-other-year`, `decision.project-not-ready`, `decision.below-committed` or `step.own`.
 */
export function decideIssue(decision: WrittenDecision, { version, persons, today }: Issuing): DecisionState {
  const step = STEPS_OF_FUND[decision.fund].issue;
  const { number, signedOn, signer, lines, kind, budgetYear } = decision;
  const requirements: Requirements<typeof step, null> = {
    signed: () => {
      const lacks = number === null ? "number" : signedOn === null ? "signedOn" : signer === null ? "signer" : null;
      if (lacks !== null) refuse({ code: "decision.not-signed", field: lacks });
      if (signedOn !== null && signedOn > today) refuse({ code: "decision.signed-ahead", signedOn, today });
    },
    "has-lines": () => {
      if (lines.length === 0) refuse({ code: "decision.no-lines" });
    },
    "signs-of-its-kind": () => {
      const at = lines.findIndex(({ signedAmount }) => !isRightSign(kind, signedAmount));
      if (at >= 0) refuse({ code: "decision.wrong-sign", kind, line: at + 1 });
    },
    "projects-ready": () => {
      const hidden = lines.findIndex(({ isHidden }) => isHidden);
      if (hidden >= 0) refuse({ code: "decision.line-project-unknown", line: hidden + 1, project: "–" });
      const strange = lines.find(({ project }) => project && !isOfYear(project, budgetYear))?.project;
      if (strange) refuse({ code: "decision.project-of-other-year", project: strange.code });
      const unready = lines.find(({ project, signedAmount }) => project && !isReady(project, signedAmount))?.project;
      if (unready) refuse({ code: "decision.project-not-ready", project: unready.code, state: unready.state });
    },
    "above-committed": () => {
      for (const { project, plan } of plansAfter(decision)) {
        const { committed, released } = project;
        if (plan < committed || plan < released)
          refuse({ code: "decision.below-committed", project: project.code, plan, committed, released });
      }
    },
    "by-another-person": () => {
      if (decision.writers.some((writer) => persons.includes(writer))) refuse({ code: "step.own", step });
    },
  };
  if (version !== decision.version) refuse({ code: "decision.stale", version: decision.version });
  return advance(step, { state: decision.state, fund: decision.fund }, requirements, null);
}

/** What each đề án of a decision has after it in its budget year, in đồng, in the order of its lines. */
export function plansAfter({ lines }: Pick<WrittenDecision, "lines">): readonly {
  readonly project: LineProject;
  readonly plan: Dong;
}[] {
  const plans = new Map<string, { project: LineProject; plan: Dong }>();
  for (const { project, signedAmount } of lines) {
    if (!project) continue;
    const before = plans.get(project.id)?.plan ?? project.plan;
    plans.set(project.id, { project, plan: before + signedAmount });
  }
  return [...plans.values()];
}

function isOfYear({ startYear, endYear }: LineProject, year: BudgetYear): boolean {
  return startYear <= year && year <= endYear;
}

/** Appraised and waiting for its plan, or given one already; of one at its end it only takes back what is not needed. */
function isReady({ state, fund, plan }: LineProject, signedAmount: Dong): boolean {
  if (signedAmount < 0n && plan > 0n && !STATES[state].open) return true;
  return state === WAITING_FOR_PLAN[fund] || (STATES[state].public && STATES[state].open);
}
