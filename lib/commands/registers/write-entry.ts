import { randomUUID } from "node:crypto";
import { currentReference } from "@/lib/db/reference";
import * as store from "@/lib/db/register-entries";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { decideChange, unitOfEntry } from "@/lib/domain/registers/decide-entry";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import type { AddEntryInput, EditEntryInput, RemoveEntryInput } from "@/lib/input/registers";
import { findEntry } from "@/lib/queries/registers/find-entry";
import { explainingRegister } from "./explaining-register";
import { refuseUnknown } from "./refuse-unknown";

/**
 * Ghi một dòng vào sổ: a new entry of a register, of a province's own or, by the Cục, of any. Gives its key.
 *
 * Refuses with `access.forbidden`, `register.unit-unknown`, `register.project-unknown`, `register.indicator-unknown`,
 * `register.repeated` or `register.busy`.
 */
export async function addEntry(actor: Actor, { kind, unitId: named, name, values }: AddEntryInput, _at: Date) {
  const id = randomUUID();
  const { territory } = await currentReference();
  const { unitId, stewardUnitId } = unitOfEntry(actor, named, territory);
  const permit = authorize(actor, "register.write", { id, stewardUnitId });
  await explainingRegister(() =>
    transaction(actor, async (tx) => {
      await refuseUnknown(tx, kind, values, stewardUnitId);
      await store.saveEntry(tx, permit, { kind, unitId, name, values });
    }),
  );
  return { kind, id, version: 1 };
}

/** Sửa một dòng on the version that was seen; refuses as `addEntry`, and with `access.not-found`, `register.stale` or `register.removed`. */
export async function editEntry(actor: Actor, { kind, id, version, name, values }: EditEntryInput, _at: Date) {
  await explainingRegister(() =>
    transaction(actor, async (tx) => {
      const { before, permit } = await mayChange(tx, actor, { kind, id, version });
      await refuseUnknown(tx, kind, values, before.stewardUnitId);
      await store.saveEntryWords(tx, permit, before, { name, values });
    }),
  );
  return { kind, id, version: version + 1 };
}

/** Bỏ một dòng khỏi sổ on the version that was seen, with the reason; it stays as removed. Refuses as `editEntry` does. */
export async function removeEntry(actor: Actor, { kind, id, version, reason }: RemoveEntryInput, _at: Date) {
  await explainingRegister(() =>
    transaction(actor, async (tx) => {
      const { before, permit } = await mayChange(tx, actor, { kind, id, version });
      await store.removeEntry(tx, permit, before, reason);
    }),
  );
  return { kind, id, version: version + 1 };
}

type SeenEntry = { readonly kind: RegisterKind; readonly id: string; readonly version: number };

async function mayChange(tx: Transaction, actor: Actor, { version, ...key }: SeenEntry) {
  const before =
    (await findEntry(tx, key)) ?? refuse({ code: "access.not-found", entity: "register_entry", id: key.id });
  const permit = authorize(actor, "register.write", { id: key.id, stewardUnitId: before.stewardUnitId });
  decideChange(before, version);
  return { before, permit };
}
