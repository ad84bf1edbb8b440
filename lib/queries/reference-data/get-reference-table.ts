import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import { findChoices } from "./find-choices";
import { findRows } from "./find-rows";
import { listActs } from "./list-acts";

/** A table of reference data for whoever edits or audits it: every row, what its fields are chosen from, the last acts, and the documents. */
export function getReferenceTable(scope: ReadScope, { table }: { readonly table: EditableName }) {
  return reading(scope, async (tx) => ({
    table,
    rows: await findRows(tx, table, true),
    choices: await findChoices(tx, table),
    acts: await listActs(tx, table),
    documents: await findDocumentChoices(tx),
  }));
}

/** Legal documents to choose from, by number. */
export function findDocumentChoices(tx: Transaction) {
  return tx.$queryRaw<DocumentChoice[]>`
    SELECT id, number, title_vi AS "titleVi", issuer, issued_on::text AS "issuedOn" FROM legal_document ORDER BY number, id`;
}
