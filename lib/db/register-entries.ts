import type { Permit } from "@/lib/domain/access/permit";
import { changedFields } from "@/lib/domain/registers/decide-entry";
import type { EntryWords, RegisterEntry } from "@/lib/domain/registers/entry";
import { REGISTERS, type RegisterKind } from "@/lib/domain/registers/registers";
import { storedValues } from "@/lib/domain/registers/values";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

type EntryPermit = Permit<"register.write">;
type NewEntry = EntryWords & { readonly kind: RegisterKind; readonly unitId: string };

/** What the trail says of an entry: all its words, and of a register that tells of persons only which one it is. */
function told(kind: RegisterKind, unitId: string, { name, values }: EntryWords) {
  return REGISTERS[kind].personal ? { kind, unitId } : { kind, unitId, name, ...storedValues(values) };
}

/** Records a new entry under the permit's id, with the trail. */
export async function saveEntry(tx: Transaction, permit: EntryPermit, { kind, unitId, ...words }: NewEntry) {
  const data = { id: permit.id, kind, unitId, name: words.name, fields: storedValues(words.values) };
  const write = async () => (await tx.registerEntry.createMany({ data: [data] })).count;
  const change = { before: null, after: told(kind, unitId, words) };
  await saveStep(tx, permit, { write, stale: { code: "register.busy" }, change });
}

/** Writes an entry anew on the version that was seen, with the trail; refuses with `register.stale`. */
export async function saveEntryWords(tx: Transaction, permit: EntryPermit, before: RegisterEntry, words: EntryWords) {
  const { id, kind, unitId, version } = before;
  const data = { name: words.name, fields: storedValues(words.values) };
  const write = async () =>
    (await tx.registerEntry.updateMany({ where: { id, version, state: "STANDING" }, data })).count;
  const changed = changedFields(before.values, words.values);
  const change = {
    before: { version, ...told(kind, unitId, before) },
    after: { version: version + 1, ...told(kind, unitId, words), changed },
  };
  await saveStep(tx, permit, { write, stale: { code: "register.stale", version: version + 1 }, change });
}

/** Removes an entry as it was seen, with the reason and the trail; refuses with `register.stale`. */
export async function removeEntry(tx: Transaction, permit: EntryPermit, before: RegisterEntry, removedReason: string) {
  const { id, kind, unitId, version } = before;
  const data = { state: "REMOVED", removedReason };
  const write = async () =>
    (await tx.registerEntry.updateMany({ where: { id, version, state: "STANDING" }, data })).count;
  const change = {
    before: { version, ...told(kind, unitId, before) },
    after: { version: version + 1, removed: removedReason },
  };
  await saveStep(tx, permit, { write, stale: { code: "register.stale", version: version + 1 }, change });
}
