import { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { EDITABLE_NAMES, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { type CodedTable, NEW_CODES } from "@/lib/domain/reference-data/new-codes";

/** Whether a code is borne already, in force or waiting. */
export async function isCodeTaken(tx: Transaction, table: CodedTable, code: string): Promise<boolean> {
  const named = Prisma.raw(`"${NEW_CODES[table].relation}"`);
  const [found] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT EXISTS (SELECT FROM ${named} WHERE code = ${code}) AS taken`;
  return found?.taken ?? false;
}

/** The other tables with rows of a code: caps and rates of an item, caps that count an indicator. */
export async function tablesRestingOn(tx: Transaction, table: CodedTable, code: string): Promise<EditableName[]> {
  const { source } = NEW_CODES[table];
  const naming = EDITABLE_NAMES.filter((name) => name !== table).flatMap((name) => {
    const { relation, keys, fields } = editableTable(name);
    return [...keys, ...fields].flatMap((field) =>
      field.kind === "choice" && field.of === source
        ? [
            Prisma.sql`SELECT ${name}::text AS "table" FROM ${Prisma.raw(`"${relation}" WHERE "${field.column}"`)} = ${code}`,
          ]
        : [],
    );
  });
  if (naming.length === 0) return [];
  const found = await tx.$queryRaw<{ table: EditableName }[]>(Prisma.join(naming, " UNION "));
  return found.map(({ table: resting }) => resting);
}
