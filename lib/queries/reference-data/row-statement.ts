import { Prisma } from "@/lib/db/generated/client";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";

/** An identifier of our own record, never of anybody's input. */
const named = (name: string) => Prisma.raw(`t."${name}"`);

/** The id of a row, as the database's triggers have it: its key and its first day. */
export function rowIdOf(name: EditableName): Prisma.Sql {
  const { keys, start } = editableTable(name);
  const parts = [...keys.map(({ column }) => column), ...(start ? [start] : [])];
  return Prisma.sql`concat_ws('.', ${Prisma.join(parts.map((part) => Prisma.sql`${named(part)}::text`))})`;
}

/** How sure a row is, as `mark` has it; where it has none, a confirmed one was read and another is uncertain. */
export function surenessOf(name: EditableName): Prisma.Sql {
  const { sure } = editableTable(name);
  if (sure === "mark") return Prisma.sql`t.mark::text`;
  return sure === "confirmed" ? Prisma.sql`CASE WHEN t.confirmed THEN 'src' ELSE 'uncertain' END` : Prisma.sql`'src'`;
}

/** A row's texts by the names of its fields. */
export function valuesOf(name: EditableName): Prisma.Sql {
  const { keys, fields } = editableTable(name);
  const pairs = [...keys, ...fields].map(
    ({ name: field, column }) => Prisma.sql`${field}::text, ${named(column)}::text`,
  );
  return Prisma.sql`jsonb_build_object(${Prisma.join(pairs)})`;
}

/** First day, first day no longer, document and clause, where the table has them. */
export function daysOf(name: EditableName): Prisma.Sql {
  const { start } = editableTable(name);
  const from = start ? named(start) : Prisma.sql`NULL`;
  const to = start === "valid_from" ? Prisma.sql`t.valid_to` : Prisma.sql`NULL`;
  return Prisma.sql`${from}::text AS "from", ${to}::text AS "to"`;
}

/** The table under the name the parts above have. */
export function tableOf(name: EditableName): Prisma.Sql {
  return Prisma.raw(`"${editableTable(name).relation}" t`);
}
