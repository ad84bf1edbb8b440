import type { Transaction } from "@/lib/db/transaction";
import { vietnamDay } from "@/lib/domain/period/period";
import { capRooms } from "@/lib/domain/project/cap-breaches";
import { dossierView } from "./dossier-view";
import { findCaps } from "./find-caps";
import { listDossiers } from "./get-dossier";

/** What several đề án of the national fund ask for and how much of it the caps in force today allow, by code. */
export async function listCapRooms(tx: Transaction, ids: readonly string[]) {
  const caps = await findCaps(tx, { fund: "KCQG", unitId: "", on: vietnamDay(new Date()) });
  const dossiers = ids.length === 0 ? [] : await listDossiers(tx, ids);
  return new Map(
    dossiers.map((written) => {
      const { code, budgetLines } = written;
      return [code, { budgetLines, rooms: capRooms(dossierView({ ...written, version: 0 }), caps) }];
    }),
  );
}
