import { refuse } from "@/lib/domain/errors";
import { getRecordedRelease } from "@/lib/queries/plans/get-recorded-release";
import { answer } from "@/lib/server/answer";
import { readRelease } from "@/lib/server/routes/releases";

export const GET = answer(
  readRelease,
  async (scope, { id }) =>
    (await getRecordedRelease(scope, id)) ?? refuse({ code: "access.not-found", entity: "release", id }),
);
