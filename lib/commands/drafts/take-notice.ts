import { takeNotice } from "@/lib/db/form-drafts";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";

/** What a form that led to this page just did, "recorded" for example; told once, so the page says it once. */
export function takeFormNotice(actor: Actor, page: string, at: Date): Promise<string | null> {
  return transaction(actor, (tx) => takeNotice(tx, page, at));
}
