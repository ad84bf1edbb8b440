import { decideContract, type Signing } from "../contract/decide-contract";
import { refuse } from "../errors";
import type { Fund } from "../fund";
import { advance, type Requirements } from "../steps/advance";
import { isKeptApart, type StepTaker } from "../steps/kept-apart";
import type { Step } from "../steps/step";
import { STEPS } from "../steps/steps";
import type { ProjectStepCode } from "../steps/verbs";
import { type Finding, missingFrom } from "./check-dossier";
import { type SheetCount, sheetsNeeded } from "./council";
import type { Remark } from "./project-step";
import type { ProjectState } from "./state";

/** A đề án under its lock, as a step is decided on it. */
export type HeldProject = {
  readonly state: ProjectState;
  readonly version: number;
  readonly fund: Fund;
  /** The steps taken on it so far, by whom. */
  readonly taken: readonly StepTaker[];
  /** What the check of its dossier found. */
  readonly findings: readonly Finding[];
  /** The sheets of the council it stands before; null where it stands before none. */
  readonly council: SheetCount | null;
  /** The contract that the step signs; null where it signs none. */
  readonly signing: Signing | null;
};

/** What a person says as they take a step. */
export type StepTaking = {
  readonly step: ProjectStepCode;
  /** Who takes it, and whoever they act for. */
  readonly persons: readonly string[];
  /** The version they saw. */
  readonly version: number;
  readonly note: string | null;
  readonly remarks: readonly Remark[];
};

/**
 * The state a step leads to, if this person may take it on what stands under the lock.
 *
 * Refuses with `step.not-now`, `step.own` (nobody approves what they submitted or appraised), `project.incomplete` with
 * all that its dossier lacks, `council.sheets-missing`, whatever `decideContract` refuses with, `project.stale` where the đề án changed since it was seen, or `step.reason-missing`.
 */
export function decideStep(taking: StepTaking, project: HeldProject): ProjectState {
  const { step, persons, version, note, remarks } = taking;
  const { note: asksWhy }: Step = STEPS[step];
  const requirements: Requirements<ProjectStepCode, null> = {
    "by-another-person": () => {
      if (isKeptApart(step, persons, project.taken)) refuse({ code: "step.own", step });
    },
    "complete-dossier": () => {
      const missing = missingFrom(project.findings);
      if (missing.length > 0) refuse({ code: "project.incomplete", missing });
    },
    "council-has-met": () => {
      if (!project.council) return;
      const { members, sheets } = project.council;
      const needed = sheetsNeeded(members);
      if (sheets < needed) refuse({ code: "council.sheets-missing", members, sheets, needed });
    },
    "sound-contract": () => {
      if (project.signing) decideContract(project.signing);
    },
  };
  const to = advance(step, project, requirements, null);
  if (version !== project.version) refuse({ code: "project.stale", version: project.version });
  if (asksWhy === "required" && note === null && remarks.length === 0) refuse({ code: "step.reason-missing", step });
  return to;
}
