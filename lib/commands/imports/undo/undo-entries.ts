import { removeImportedEntries } from "@/lib/db/imported-entries";
import { authorize } from "@/lib/domain/access/permit";
import type { Undoing } from "./undoing";

/** Removes the entries that an import added to a register, where nobody changed any since. */
export const undoEntries: Undoing = (tx, actor, { id, made, reason, told }) => {
  const permit = authorize(actor, "register.import", { id, stewardUnitId: actor.unitId });
  return removeImportedEntries(tx, permit, { made, reason }, told);
};
