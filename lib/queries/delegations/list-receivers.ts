import { reading } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { receiversOf } from "@/lib/domain/access/delegation-rules";
import { readScope } from "@/lib/domain/access/read-scope";
import { possibleReceivers } from "@/lib/domain/delegation/decide-delegation";
import type { Colleague } from "@/lib/domain/delegation/delegation";
import { listColleagues } from "../accounts/list-colleagues";

/** Whom this person may give their role to now; nobody where their role is none that is given. */
export async function listReceivers(actor: Actor): Promise<readonly Colleague[]> {
  if (receiversOf(actor.role).length === 0) return [];
  return possibleReceivers(actor, await reading(readScope(actor), listColleagues));
}
