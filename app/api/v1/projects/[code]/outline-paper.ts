import { projectOutline } from "@/lib/documents/projects/outline";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import { getWrittenProject } from "@/lib/queries/projects/get-written-project";

/** The đề cương of a đề án whose dossier the asker may see; every other looks absent. */
export async function outlinePaper(scope: ReadScope, { code }: { readonly code: string }) {
  const project = await getWrittenProject(scope, code);
  return project ? projectOutline(project) : refuse({ code: "access.not-found", entity: "project", id: code });
}
