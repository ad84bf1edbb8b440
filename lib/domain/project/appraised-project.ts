import type { CouncilOnProject } from "./council";
import type { TakenStep } from "./project-step";
import type { WrittenProject } from "./written-project";

/** A step of local appraisal with its sheet. */
export type Appraisal = TakenStep & { readonly sheet: NonNullable<TakenStep["sheet"]> };

/** A đề án as it was appraised locally: the conclusion with its sheet, and the council it stood before, if any. */
export type AppraisedProject = {
  readonly project: WrittenProject;
  readonly appraisals: readonly Appraisal[];
  readonly council: CouncilOnProject | null;
};

/** The sheets of local appraisal since the đề án was last submitted: what was written before is another dossier. */
export function appraisalsInForce(history: readonly TakenStep[]): readonly Appraisal[] {
  const submitted = history.findLastIndex(({ step }) => step === "project.submit");
  return history
    .slice(submitted + 1)
    .filter((taken): taken is Appraisal => taken.step === "project.appraise-local" && taken.sheet !== null);
}
