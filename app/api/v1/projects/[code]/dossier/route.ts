import { refuse } from "@/lib/domain/errors";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { readDossier } from "@/lib/queries/projects/read-dossier";
import { answer } from "@/lib/server/answer";
import { readOneDossier } from "@/lib/server/routes/project-steps";

export const GET = answer(readOneDossier, async (scope, { code }) => {
  const dossier = await readDossier(scope, code);
  return dossier ? dossierView(dossier) : refuse({ code: "access.not-found", entity: "project", id: code });
});
