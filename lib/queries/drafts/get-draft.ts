import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { DraftKey, FormDraft } from "@/lib/domain/drafts/form-draft";
import { refuse } from "@/lib/domain/errors";
import { findDraft } from "./find-draft";

/** What the reader typed last into that form of that subject; null where nothing is kept. */
export function getDraft(scope: ReadScope, key: DraftKey): Promise<FormDraft | null> {
  return reading(scope, (tx) => findDraft(tx, key));
}

/** The same for the API. Refuses with `access.not-found`. */
export async function readDraft(scope: ReadScope, key: DraftKey): Promise<FormDraft> {
  return (await getDraft(scope, key)) ?? refuse({ code: "access.not-found", entity: "draft", id: key.subject });
}
