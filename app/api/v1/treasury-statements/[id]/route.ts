import { refuse } from "@/lib/domain/errors";
import { getStatement } from "@/lib/queries/statements/get-statements";
import { answer } from "@/lib/server/answer";
import { readStatement } from "@/lib/server/routes/statements";

export const GET = answer(
  readStatement,
  async (scope, input) =>
    (await getStatement(scope, input)) ??
    refuse({ code: "access.not-found", entity: "treasury_statement", id: input.id }),
);
