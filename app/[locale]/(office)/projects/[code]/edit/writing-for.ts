import { notFound } from "next/navigation";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectState } from "@/lib/domain/project/state";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import { projectCodeInput } from "@/lib/input/projects-query";
import { getWriting } from "@/lib/queries/projects/get-writing";
import { whoWorks } from "../../../who-works";

const EDITED: readonly ProjectState[] = PROJECT_STEPS["project.edit"].from;

/** Who works on the dossier of that code, the dossier, and whether this person may write on it now. */
export async function writingFor(address: string) {
  const actor = await whoWorks(`/projects/${address}/edit`);
  const { code } = projectCodeInput.safeParse({ code: decodeURIComponent(address) }).data ?? notFound();
  const writing = (await getWriting(readScope(actor), code)) ?? notFound();
  const { state, stewardUnitId } = writing;
  const mayEdit = EDITED.includes(state) && can(actor, "project.edit", { stewardUnitId });
  return { actor, writing, mayEdit };
}
