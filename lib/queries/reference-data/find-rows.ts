import { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { daysOf, rowIdOf, surenessOf, tableOf, valuesOf } from "./row-statement";

/** Every row of a table with its document and, where the reader may know, who added and who confirmed it; by key and time. */
export function findRows(tx: Transaction, name: EditableName, withActs: boolean): Promise<ReferenceRow[]> {
  const { keys, start, relation } = editableTable(name);
  const cites = start !== null;
  const document = cites
    ? Prisma.sql`CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'number', d.number) END AS document, t.clause`
    : Prisma.sql`NULL AS document, NULL AS clause`;
  const cited = cites ? Prisma.sql`LEFT JOIN legal_document d ON d.id = t.legal_document_id` : Prisma.empty;
  const act = (kind: string) => (withActs ? lastAct(name, relation, kind) : Prisma.sql`NULL::json`);
  // ND10 comes after ND9.
  const counted = name === "contents" ? keys.map(({ column }) => `length(t."${column}")`) : [];
  const order = [...counted, ...keys.map(({ column }) => `t."${column}"`), ...(start ? [`t."${start}"`] : [])].join(
    ", ",
  );
  return tx.$queryRaw<ReferenceRow[]>`
    SELECT ${rowIdOf(name)} AS id, ${valuesOf(name)} AS values, ${daysOf(name)}, ${surenessOf(name)} AS sureness, ${document},
           ${act("ADD")} AS added, ${act("CONFIRM")} AS confirmed, ${act("END")} AS ended
    FROM ${tableOf(name)} ${cited} ORDER BY ${Prisma.raw(order)}`;
}

function lastAct(name: EditableName, relation: string, kind: string): Prisma.Sql {
  return Prisma.sql`(
    SELECT json_build_object('act', c.act, 'rowId', c.row_id, 'by', a.full_name, 'at', to_char(c.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                             'reason', c.reason, 'document', cd.number, 'clause', c.clause)
    FROM reference_change c JOIN account_name a ON a.id = c.recorded_by LEFT JOIN legal_document cd ON cd.id = c.legal_document_id
    WHERE c.of_table = ${relation} AND c.row_id = ${rowIdOf(name)} AND c.act = ${kind}
    ORDER BY c.recorded_at DESC LIMIT 1)`;
}
