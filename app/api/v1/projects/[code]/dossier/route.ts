import { takeDossier } from "@/lib/commands/dossier/take-dossier";
import { refuse } from "@/lib/domain/errors";
import { takeDossierInput } from "@/lib/input/dossiers";
import { dossierView } from "@/lib/queries/projects/dossier-view";
import { readDossier } from "@/lib/queries/projects/read-dossier";
import { answer } from "@/lib/server/answer";
import { handOut } from "@/lib/server/hand-out";
import type { RouteContext } from "@/lib/server/handle";
import { readOneDossier } from "@/lib/server/routes/project-steps";

const written = answer(readOneDossier, async (scope, { code }) => {
  const dossier = await readDossier(scope, code);
  return dossier ? dossierView(dossier) : refuse({ code: "access.not-found", entity: "project", id: code });
});

const whole = handOut(readOneDossier, takeDossierInput, takeDossier);

/** What was written as JSON; with `format` the whole dossier as a file. */
export function GET(request: Request, context: RouteContext): Promise<Response> {
  return new URL(request.url).searchParams.has("format") ? whole(request, context) : written(request, context);
}
