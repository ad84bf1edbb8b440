import { Prisma } from "@/lib/db/generated/client";
import { EDITABLE_NAMES, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { daysOf, rowIdOf, surenessOf, tableOf, valuesOf } from "./row-statement";

/** The tables whose rows rest on a document. */
export const CITING: readonly EditableName[] = EDITABLE_NAMES.filter((name) => editableTable(name).start !== null);

/** Every row that rests on a document, each with its table: the source of what is asked of them. */
export function rulesOfDocuments(): Prisma.Sql {
  const parts = CITING.map(
    (name, place) => Prisma.sql`
      SELECT ${name}::text AS "table", ${place}::int AS place, t.legal_document_id AS document_id, ${rowIdOf(name)} AS id, ${valuesOf(name)} AS values,
             ${daysOf(name)}, ${surenessOf(name)} AS sureness, t.clause
      FROM ${tableOf(name)} WHERE t.legal_document_id IS NOT NULL`,
  );
  return Prisma.sql`(${Prisma.join(parts, " UNION ALL ")})`;
}
