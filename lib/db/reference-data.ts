import type { Permit } from "@/lib/domain/access/permit";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import { type CodedTable, NEW_CODES } from "@/lib/domain/reference-data/new-codes";
import { type AuditedChange, saveAuditEntry } from "./audit";
import { Prisma } from "./generated/client";
import type { Transaction } from "./transaction";

/** A permit to do something to one row of reference data. */
export type ReferencePermit = Permit<"reference.change" | "reference.confirm" | "reference.take-back">;

/** What an act rests on. */
export type ActBasis = { readonly documentId: string | null; readonly clause: string | null; readonly reason: string };

type Act = {
  readonly table: EditableName;
  readonly rowId: string;
  readonly act: "ADD" | "CONFIRM" | "END" | "TAKE_BACK";
  readonly basis: ActBasis;
  readonly change: AuditedChange;
};

/** Appends who did what to which row, and the trail; the database lets the row itself be written after it alone. */
export async function saveReferenceAct(
  tx: Transaction,
  permit: ReferencePermit,
  { table, ...done }: Act,
): Promise<void> {
  const { documentId, clause, reason } = done.basis;
  const data = {
    ofTable: editableTable(table).relation,
    rowId: done.rowId,
    act: done.act,
    legalDocumentId: documentId,
    clause,
    reason,
  };
  await tx.referenceChange.createMany({ data: [data] });
  await saveAuditEntry(tx, permit, done.change);
}

/** Writes a new row; the database ends the one before it. */
export async function saveReferenceRow(
  tx: Transaction,
  table: EditableName,
  row: Readonly<Record<string, string | null>>,
) {
  const { relation } = editableTable(table);
  const columns = Prisma.raw(
    Object.keys(row)
      .map((column) => `"${column}"`)
      .join(", "),
  );
  const named = Prisma.raw(`"${relation}"`);
  await tx.$executeRaw`
    INSERT INTO ${named} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${named}, ${JSON.stringify(row)}::jsonb)`;
}

/** Takes a row away that never was in force; the database opens the one before it again. */
export async function removeReferenceRow(
  tx: Transaction,
  table: EditableName,
  rowKey: Prisma.Sql,
  id: string,
): Promise<void> {
  const named = Prisma.raw(`"${editableTable(table).relation}" t`);
  await tx.$executeRaw`DELETE FROM ${named} WHERE ${rowKey} = ${id}`;
}

/** A code that there was not; the database gives it the place after the last. */
export async function saveReferenceCode(
  tx: Transaction,
  table: CodedTable,
  row: Readonly<Record<string, string | boolean | null>>,
): Promise<void> {
  const named = Prisma.raw(`"${NEW_CODES[table].relation}"`);
  const columns = Prisma.raw(Object.keys(row).join(", "));
  await tx.$executeRaw`
    INSERT INTO ${named} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${named}, ${JSON.stringify(row)}::jsonb)`;
}

/** Takes a code away whose only version was taken back. */
export async function removeReferenceCode(tx: Transaction, table: CodedTable, code: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${NEW_CODES[table].relation}"`)} WHERE code = ${code}`;
}

/** Holds a content with its items until the transaction ends, as the database's guard does. */
export async function holdContent(tx: Transaction, content: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`content ${content}`}, 0))`;
}

/** Ends a row: from that day on it holds no more. */
export async function saveEnd(
  tx: Transaction,
  table: EditableName,
  rowKey: Prisma.Sql,
  { id, end }: { readonly id: string; readonly end: string },
): Promise<void> {
  const named = Prisma.raw(`"${editableTable(table).relation}" t`);
  await tx.$executeRaw`UPDATE ${named} SET valid_to = ${end}::date WHERE ${rowKey} = ${id}`;
}

/** Marks a row as read in a source. */
export async function saveSureness(
  tx: Transaction,
  table: EditableName,
  rowKey: Prisma.Sql,
  id: string,
): Promise<void> {
  const { relation, sure } = editableTable(table);
  const set = sure === "confirmed" ? Prisma.sql`confirmed = true` : Prisma.sql`mark = 'src'`;
  await tx.$executeRaw`UPDATE ${Prisma.raw(`"${relation}" t`)} SET ${set} WHERE ${rowKey} = ${id}`;
}

/** Holds all caps of an item, the nation's and the provinces', until the transaction ends, as the database's guard does. */
export async function holdCapsOf(tx: Transaction, item: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`caps of ${item}`}, 0))`;
}

/** Holds a key of a table until the transaction ends, as the database's own guard does: one writer at a time. */
export async function holdReferenceKey(tx: Transaction, table: EditableName, key: string): Promise<void> {
  const held = `reference ${editableTable(table).relation} ${key}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${held}, 0))`;
}
