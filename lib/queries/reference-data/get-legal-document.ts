import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ListedDocument, RuleOfDocument } from "@/lib/domain/reference-data/legal-document";
import type { ReferenceChoices } from "@/lib/domain/reference-data/reference-row";
import { findChoices } from "./find-choices";
import { listedDocuments } from "./list-legal-documents";
import { CITING, rulesOfDocuments } from "./rules-of-documents";

/** A legal document, every rule that rests on it, and what their keys are called; null where there is none. */
export function getLegalDocument(scope: ReadScope, { id }: { readonly id: string }) {
  return reading(scope, async (tx) => {
    const [document] = await tx.$queryRaw<ListedDocument[]>`${listedDocuments()} WHERE d.id = ${id}`;
    if (!document) return null;
    const rules = await tx.$queryRaw<RuleOfDocument[]>`
      SELECT "table", id, values, "from", "to", sureness, clause FROM ${rulesOfDocuments()} r
      WHERE r.document_id = ${id} ORDER BY r.place, r.id`;
    const cited = CITING.filter((table) => rules.some((rule) => rule.table === table));
    let choices: ReferenceChoices = {};
    for (const table of cited) choices = { ...choices, ...(await findChoices(tx, table)) };
    return { ...document, listed: rules, choices };
  });
}
