import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { checkFiles } from "@/lib/domain/attachment/check-files";
import type { Scan } from "@/lib/domain/attachment/scan";
import { vietnamDay } from "@/lib/domain/period/period";
import { type CapRoom, capRooms } from "@/lib/domain/project/cap-breaches";
import { checkDossier, type Finding } from "@/lib/domain/project/check-dossier";
import type { CapInForce } from "@/lib/domain/project/support-cap";
import { scansFiles } from "@/lib/environment";
import { listChecklist } from "../attachments/list-checklist";
import { dossierView } from "./dossier-view";
import { findCaps } from "./find-caps";
import { getDossier } from "./get-dossier";

type Written = Awaited<ReturnType<typeof getDossier>>;

/** Kết quả kiểm tra: what is missing or doubtful, and how much support each capped item may ask for. */
export type DossierCheck = {
  readonly findings: readonly Finding[];
  readonly rooms: readonly CapRoom[];
  readonly caps: readonly CapInForce[];
  /** Why more than a cap is asked for; null where nothing was said. */
  readonly capReason: string | null;
};

/** What is missing from a dossier or doubtful in it, under the caps of the province in charge in force today. */
export async function checkWritten(tx: Transaction, written: Written, stewardUnitId: string): Promise<DossierCheck> {
  const caps = await findCaps(tx, { fund: written.fund, unitId: stewardUnitId, on: vietnamDay(new Date()) });
  const dossier = dossierView({ ...written, version: 0 });
  const findings = [...checkDossier(dossier, caps), ...(await fileDoubts(tx, written))];
  return { findings, rooms: capRooms(dossier, caps), caps, capReason: dossier.capReason };
}

async function fileDoubts(tx: Transaction, written: Written) {
  const checklist = await listChecklist(tx, written, new Date());
  const items = written.attachments.map(({ scan, ...file }) => ({ ...file, scan: scan as Scan }));
  return checkFiles({ checklist, items, isScanning: scansFiles() });
}

/** A dossier checked for those who may see it before it is assigned; null for others. */
export async function getCheck(scope: ReadScope, projectCode: string): Promise<DossierCheck | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  return reading(scope, async (tx) => {
    const found = await tx.project.findUnique({
      where: { code: projectCode },
      select: { id: true, stewardUnitId: true },
    });
    return found && checkWritten(tx, await getDossier(tx, found.id), found.stewardUnitId);
  });
}
