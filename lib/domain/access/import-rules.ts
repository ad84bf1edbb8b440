import { IMPORTED_SHEETS, type ImportedSheet, type ImportRun, type KeptSheet } from "../intake/import-run";
import { STEPS_OF_FUND } from "../steps/decision-steps";
import type { Actor } from "./actor";
import { fundDecidedBy } from "./decision-rules";
import { can, ownPlace } from "./permissions";

/** What somebody needs who hands in a sheet: what they need who write one such thing by hand. */
export function permissionToImport(sheet: KeptSheet, actor: Pick<Actor, "unitId">) {
  if (sheet === "projects") return "project.create";
  if (sheet === "vouchers") return "voucher.record";
  if (sheet === "published-figures") return "published-figures.import";
  if (sheet === "register") return "register.import";
  return STEPS_OF_FUND[fundDecidedBy(actor)].draft;
}

/** What somebody needs who undoes a saved import: who may withdraw or reverse each thing it made. */
export function permissionToUndo(sheet: KeptSheet, actor: Pick<Actor, "unitId">) {
  if (sheet === "projects") return "project.withdraw";
  if (sheet === "vouchers") return "voucher.reverse";
  if (sheet === "published-figures") return "published-figures.withdraw";
  if (sheet === "register") return "register.import";
  return STEPS_OF_FUND[fundDecidedBy(actor)].draft;
}

/** The sheets this person may hand in. */
export function sheetsToImport(actor: Actor): readonly ImportedSheet[] {
  return IMPORTED_SHEETS.filter((sheet) => can(actor, permissionToImport(sheet, actor), ownPlace(actor)));
}

/**
 * Whether it is this person's to undo: an import of their own province or, by the Ministry, of the Ministry; vouchers are
 * reversed by another person, all else is taken back by who imported it.
 */
export function isOnesToUndo(actor: Actor, run: Pick<ImportRun, "sheet" | "own" | "stewardUnitId">): boolean {
  const { sheet, own, stewardUnitId } = run;
  return stewardUnitId === actor.unitId && own !== (sheet === "vouchers");
}

/** Whether to offer undoing: it is saved, and this person may undo it. */
export function mayUndoImport(
  actor: Actor,
  run: Pick<ImportRun, "sheet" | "state" | "own" | "stewardUnitId" | "undoing">,
): boolean {
  if (run.state !== "DONE" || run.undoing !== null || !isOnesToUndo(actor, run)) return false;
  return can(actor, permissionToUndo(run.sheet, actor), ownPlace(actor));
}
