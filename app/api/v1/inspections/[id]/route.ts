import { refuse } from "@/lib/domain/errors";
import { getInspection } from "@/lib/queries/inspections/find-inspection";
import { answer } from "@/lib/server/answer";
import { readInspection } from "@/lib/server/routes/inspections";

export const GET = answer(
  readInspection,
  async (scope, { id }) =>
    (await getInspection(scope, id)) ?? refuse({ code: "access.not-found", entity: "inspection", id }),
);
