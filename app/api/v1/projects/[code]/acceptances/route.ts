import { refuse } from "@/lib/domain/errors";
import { listAcceptances } from "@/lib/queries/acceptances/list-acceptances";
import { getProject } from "@/lib/queries/projects/get-project";
import { answer } from "@/lib/server/answer";
import { readAcceptances } from "@/lib/server/routes/acceptances";

export const GET = answer(readAcceptances, async (scope, { code }) => {
  const items = (await getProject(scope, code)) && (await listAcceptances(scope, code));
  if (!items) return refuse({ code: "access.not-found", entity: "project", id: code });
  return {
    items: items.map(({ outputs, ...acceptance }) => ({
      ...acceptance,
      outputs: outputs.map(({ indicator, target, achieved, reason }) => ({
        ...{ indicator: indicator.code, target: target === null ? null : Number(target) },
        ...{ achieved: Number(achieved), reason },
      })),
    })),
  };
});
