import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { changedFields } from "@/lib/domain/registers/decide-entry";
import type { EntryChange, RegisterEntry } from "@/lib/domain/registers/entry";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { seesRemoved } from "@/lib/domain/registers/work";
import { ENTRY_COLUMNS, entryRow } from "./entry-row";

type EntryKey = { readonly kind: RegisterKind; readonly id: string };

/** An entry as this transaction's role sees it; null where it does not, or it is of another register. */
export async function findEntry(tx: Transaction, { kind, id }: EntryKey): Promise<RegisterEntry | null> {
  const text = `SELECT ${ENTRY_COLUMNS} FROM register_entry e WHERE e.id = $1::uuid AND e.kind = $2`;
  return z.array(entryRow).parse(await tx.$queryRaw(bound({ text, values: [id, kind] })))[0] ?? null;
}

const said = z.object({
  name: z.string(),
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  removed: z.string().nullable(),
});
const change = z.object({
  ...{ version: z.int(), before: said.nullable(), after: said, at: z.date() },
  ...{ by: z.string().nullable(), onBehalfOf: z.string().nullable() },
});

/** An entry, and its history for those who see who wrote it: its province, the Cục and auditors. */
export type EntryWithHistory = { readonly entry: RegisterEntry; readonly history: readonly EntryChange[] | null };

/** An entry with every change it had, the latest first. */
export function getEntry(scope: ReadScope, key: EntryKey): Promise<EntryWithHistory | null> {
  return reading(scope, async (tx) => {
    const entry = await findEntry(tx, key);
    if (!entry) return null;
    const own = scope.unitId === null || entry.stewardUnitId === scope.unitId;
    return { entry, history: seesRemoved(scope) && own ? await listChanges(tx, key.id) : null };
  });
}

async function listChanges(tx: Transaction, id: string): Promise<EntryChange[]> {
  const rows = await tx.$queryRaw`
    SELECT c.version, c.before, c.after, c.changed_at AS at,
      (SELECT n.full_name FROM account_name n WHERE n.id = c.changed_by) AS by,
      (SELECT n.full_name FROM account_name n WHERE n.id = c.on_behalf_of) AS "onBehalfOf"
    FROM register_entry_change c WHERE c.entry_id = ${id}::uuid ORDER BY c.version DESC`;
  return z
    .array(change)
    .parse(rows)
    .map(({ version, before, after, at, by, onBehalfOf }) => ({
      ...{ version, by: by ?? "", onBehalfOf, at: at.toISOString() },
      changed: [
        ...(before && before.name === after.name ? [] : ["name"]),
        ...changedFields(before?.fields ?? {}, after.fields),
        ...((before?.removed ?? null) === after.removed ? [] : ["removed"]),
      ],
    }));
}
