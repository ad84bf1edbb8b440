import { noParameters } from "@/lib/input/no-parameters";
import { listInvariants } from "@/lib/queries/invariants/list-invariants";
import { answer } from "@/lib/server/answer";

export const GET = answer(noParameters, async (scope) => ({ items: await listInvariants(scope) }), {
  permission: "invariants.read",
});
