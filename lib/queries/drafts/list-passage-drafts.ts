import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { DRAFT_LIMITS, type FormDraft } from "@/lib/domain/drafts/form-draft";
import { passageSubject } from "@/lib/domain/drafts/subjects";
import { keptDraft } from "./find-draft";

/** What the reader typed into passages of a conference's summary and did not save yet, by passage. */
export function listPassageDrafts(scope: ReadScope, conferenceId: string): Promise<ReadonlyMap<string, FormDraft>> {
  const prefix = passageSubject(conferenceId, "");
  return reading(scope, async (tx) => {
    const rows = await tx.formDraft.findMany({
      where: { form: "conference.write", subject: { startsWith: prefix } },
      take: DRAFT_LIMITS.drafts,
    });
    return new Map(rows.map((row) => [row.subject.slice(prefix.length), keptDraft(row)]));
  });
}
