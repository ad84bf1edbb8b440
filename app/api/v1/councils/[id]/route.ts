import { refuse } from "@/lib/domain/errors";
import { getCouncil } from "@/lib/queries/councils/get-council";
import { answer } from "@/lib/server/answer";
import { readCouncil } from "@/lib/server/routes/councils";

export const GET = answer(
  readCouncil,
  async (scope, { id }) =>
    (await getCouncil(scope, { id })) ?? refuse({ code: "access.not-found", entity: "council", id }),
);
