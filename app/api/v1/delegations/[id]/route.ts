import { getDelegation } from "@/lib/queries/delegations/list-delegations";
import { answer } from "@/lib/server/answer";
import { readOneDelegation } from "@/lib/server/routes/delegations";

export const GET = answer(readOneDelegation, getDelegation);
