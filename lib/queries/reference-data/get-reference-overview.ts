import { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { EDITABLE_NAMES, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { TableOverview } from "@/lib/domain/reference-data/reference-row";
import { surenessOf, tableOf } from "./row-statement";

/** Every table with what stands today, how much waits for its day or is uncertain, and when it changed last; in one statement. */
export function getReferenceOverview(scope: ReadScope): Promise<{ items: TableOverview[] }> {
  const parts = EDITABLE_NAMES.map(partOf);
  return reading(scope, async (tx) => ({
    items: await tx.$queryRaw<TableOverview[]>(Prisma.join(parts, " UNION ALL ")),
  }));
}

function partOf(name: EditableName): Prisma.Sql {
  const { start, relation } = editableTable(name);
  const from = start ? Prisma.raw(`t."${start}"`) : Prisma.sql`NULL::date`;
  const over =
    start === "valid_from" ? Prisma.sql`t.valid_to <= vietnam_today()` : Prisma.sql`${from} < vietnam_today()`;
  return Prisma.sql`(
    SELECT ${name}::text AS name, (count(*) FILTER (WHERE NOT coalesce(${over}, false) AND NOT coalesce(${from} > vietnam_today(), false)))::int AS holds,
           (count(*) FILTER (WHERE ${from} > vietnam_today()))::int AS ahead,
           (count(*) FILTER (WHERE NOT coalesce(${over}, false) AND ${surenessOf(name)} = 'uncertain'))::int AS uncertain,
           (SELECT json_build_object('at', to_char(c.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'by', a.full_name)
            FROM reference_change c JOIN account_name a ON a.id = c.recorded_by
            WHERE c.of_table = ${relation} ORDER BY c.recorded_at DESC LIMIT 1) AS last
    FROM ${tableOf(name)})`;
}
