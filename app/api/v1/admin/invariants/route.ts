import { listInvariants } from "@/lib/queries/invariants/list-invariants";
import { answer } from "@/lib/server/answer";
import { readInvariants } from "@/lib/server/routes/operations";

export const GET = answer(readInvariants, async (scope) => ({ items: await listInvariants(scope) }));
