import { notFound } from "next/navigation";
import { can } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import { getWriting } from "@/lib/queries/projects/get-writing";
import { codeOf } from "../../../../code-of";
import { whoWorks } from "../../../who-works";

/** Who works on the dossier of that code, the dossier, and whether this person may write on it now. */
export async function writingFor(address: string) {
  const actor = await whoWorks(`/projects/${address}/edit`);
  const code = codeOf(address);
  const writing = (await getWriting(readScope(actor), code)) ?? notFound();
  const { state, stewardUnitId } = writing;
  const mayEdit = isBeingWritten(state) && can(actor, "project.edit", { stewardUnitId });
  return { actor, writing, mayEdit };
}
