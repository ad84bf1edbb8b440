import { refuse } from "@/lib/domain/errors";
import { getContract } from "@/lib/queries/contracts/get-contract";
import { answer } from "@/lib/server/answer";
import { readContract } from "@/lib/server/routes/contracts";

export const GET = answer(
  readContract,
  async (scope, { id }) =>
    (await getContract(scope, id)) ?? refuse({ code: "access.not-found", entity: "contract", id }),
);
