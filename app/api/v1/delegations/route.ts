import { giveDelegation } from "@/lib/commands/delegations/give-delegation";
import { listDelegations } from "@/lib/queries/delegations/list-delegations";
import { answer } from "@/lib/server/answer";
import { handle } from "@/lib/server/handle";
import { readDelegations, writeDelegation } from "@/lib/server/routes/delegations";
import { delegationForm } from "../../form-memory";

export const GET = answer(readDelegations, async (scope) => ({ items: await listDelegations(scope) }));

export const POST = handle(writeDelegation, giveDelegation, {
  created: ({ id }) => `/api/v1/delegations/${id}`,
  page: () => "/office/delegations",
  outcome: "given",
  form: delegationForm,
});
