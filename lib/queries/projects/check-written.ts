import type { Transaction } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { checkFiles } from "@/lib/domain/attachment/check-files";
import { vietnamDay } from "@/lib/domain/period/period";
import { type CapRoom, capRooms } from "@/lib/domain/project/cap-breaches";
import { checkDossier, type Finding } from "@/lib/domain/project/check-dossier";
import { checkUsed } from "@/lib/domain/project/check-used";
import { type CapInForce, capsFor } from "@/lib/domain/project/support-cap";
import { scansFiles } from "@/lib/environment";
import { listChecklist } from "../attachments/list-checklist";
import { dossierView } from "./dossier-view";
import { findInForce } from "./find-caps";
import { CAPS, type CapsInForce } from "./parts/caps";
import { CHECKLIST } from "./parts/checklist";
import { readParts } from "./parts/read-parts";
import { WRITTEN, type WrittenRows } from "./parts/written";

/** Kết quả kiểm tra: what is missing or doubtful, and how much support each capped item may ask for. */
export type DossierCheck = {
  readonly findings: readonly Finding[];
  readonly rooms: readonly CapRoom[];
  readonly caps: readonly CapInForce[];
  /** Why more than a cap is asked for; null where nothing was said. */
  readonly capReason: string | null;
};

/** What is missing from a dossier or doubtful in it, under the caps of the province in charge in force today. */
export async function checkWritten(
  tx: Transaction,
  written: WrittenRows,
  stewardUnitId: string,
): Promise<DossierCheck> {
  const at = new Date();
  const inForce = await findInForce(tx, { unitId: stewardUnitId, on: vietnamDay(at) });
  return checkOf(written, inForce, await listChecklist(tx, written, at));
}

/** A dossier checked for those who may see it before it is assigned; null for others. */
export async function getCheck(scope: ReadScope, projectCode: string): Promise<DossierCheck | null> {
  const read = await readParts(scope, projectCode, [WRITTEN, CAPS, CHECKLIST]);
  return read && checkOf(read(WRITTEN), read(CAPS), read(CHECKLIST));
}

/** The same of what was read. */
export function checkOf(
  written: WrittenRows,
  { national, own, ended }: CapsInForce,
  checklist: readonly ChecklistLine[],
): DossierCheck {
  const caps = capsFor(written.fund, national, own);
  const dossier = dossierView({ ...written, version: 0 });
  const doubts = checkFiles({ checklist, items: written.attachments, isScanning: scansFiles() });
  const findings = [...checkDossier(dossier, caps), ...checkUsed(dossier, ended), ...doubts];
  return { findings, rooms: capRooms(dossier, caps), caps, capReason: dossier.capReason };
}
