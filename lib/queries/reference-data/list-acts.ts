import type { Transaction } from "@/lib/db/transaction";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceAct } from "@/lib/domain/reference-data/reference-row";

const MOST = 50;

/** The last acts on a table, the newest first: what was added, confirmed and taken back, fifty at most. */
export function listActs(tx: Transaction, name: EditableName): Promise<ReferenceAct[]> {
  return tx.$queryRaw<ReferenceAct[]>`
    SELECT c.act, c.row_id AS "rowId", a.full_name AS by, to_char(c.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
           c.reason, d.number AS document, c.clause
    FROM reference_change c JOIN account_name a ON a.id = c.recorded_by LEFT JOIN legal_document d ON d.id = c.legal_document_id
    WHERE c.of_table = ${editableTable(name).relation} ORDER BY c.recorded_at DESC LIMIT ${MOST}`;
}
