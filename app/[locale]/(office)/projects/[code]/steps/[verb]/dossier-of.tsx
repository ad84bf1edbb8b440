import { DossierState } from "@/components/projects/steps/dossier-state";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import { missingFrom } from "@/lib/domain/project/check-dossier";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import type { Step } from "@/lib/domain/steps/step";
import type { ProjectStepCode } from "@/lib/domain/steps/verbs";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getCheck } from "@/lib/queries/projects/check-written";

/** How a dossier stands where a step asks for a complete one; null where it asks for none. */
export async function dossierOf(actor: Actor, code: string, step: ProjectStepCode | undefined) {
  const { requires }: Pick<Step, "requires"> = step ? PROJECT_STEPS[step] : { requires: [] };
  if (!requires.includes("complete-dossier")) return null;
  const scope = readScope(actor);
  const [check, catalogue] = await Promise.all([getCheck(scope, code), getCatalogue(scope)]);
  if (!check) return null;
  const { findings } = check;
  const complete = missingFrom(findings).length === 0;
  return { complete, state: <DossierState code={code} findings={findings} catalogue={catalogue} /> };
}
