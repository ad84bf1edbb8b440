import { holdProjects, saveWithdrawals } from "@/lib/db/imported-projects";
import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import type { MadeThing } from "@/lib/domain/intake/import-run";
import type { UndoBar } from "@/lib/domain/intake/undo";
import { listDossiers } from "@/lib/queries/projects/get-dossier";
import { copied } from "../../projects/dossier-hash";
import type { Undoing } from "./undoing";

/** Đề án worked on at once: what these keep is the memory of their dossiers. */
const AT_ONCE = 100;

/** Withdraws the đề án that an import began, where each is a draft nobody has touched since. */
export const undoProjects: Undoing = async (tx, actor, { made, reason, told }) => {
  const bars: UndoBar[] = [];
  for (let from = 0; from < made.length; from += AT_ONCE) {
    bars.push(...(await withdrawSome(tx, actor, made.slice(from, from + AT_ONCE), reason)));
    await told(Math.min(from + AT_ONCE, made.length));
  }
  return bars;
};

async function withdrawSome(
  tx: Transaction,
  actor: Actor,
  made: readonly MadeThing[],
  reason: string,
): Promise<readonly UndoBar[]> {
  const ids = made.map(({ id }) => id);
  const held = new Map((await holdProjects(tx, ids)).map((one) => [one.id, one]));
  const dossiers = new Map((await listDossiers(tx, ids)).map((one) => [one.code, one]));
  const bars: UndoBar[] = [];
  const withdrawals = made.flatMap(({ id, name, version }) => {
    const [now, dossier] = [held.get(id), dossiers.get(name)];
    if (!now || !dossier) bars.push({ name, because: "gone" });
    else if (now.state !== "DRAFT" || now.version !== version || dossier.attachments.length > 0)
      bars.push({ name, because: "changed" });
    else {
      const permit = authorize(actor, "project.withdraw", { id, stewardUnitId: actor.unitId });
      return [{ permit, version: now.version, dossierHash: copied(dossier).hash, note: reason }];
    }
    return [];
  });
  if (bars.length === 0) await saveWithdrawals(tx, withdrawals);
  return bars;
}
