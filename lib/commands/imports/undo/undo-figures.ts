import { saveAuditEntry } from "@/lib/db/audit";
import { loadStandingFigures, lockFigures, saveFigures } from "@/lib/db/published-figures";
import { authorize } from "@/lib/domain/access/permit";
import type { UndoBar } from "@/lib/domain/intake/undo";
import type { Undoing } from "./undoing";

/** Withdraws the published figures that an import kept, each by a row that says why. */
export const undoFigures: Undoing = async (tx, actor, { made, reason, told }) => {
  const ids = made.map(({ id }) => id);
  const permit = authorize(actor, "published-figures.withdraw", { id: ids[0] ?? "", stewardUnitId: null });
  await lockFigures(tx, permit);
  const standing = new Map((await loadStandingFigures(tx)).map((figure) => [`${figure.id}`, figure]));
  const bars: UndoBar[] = [];
  const withdrawn = made.flatMap(({ id, name }) => {
    const figure = standing.get(id);
    if (!figure) bars.push({ name, because: "replaced" });
    const { id: corrects, ...facts } = figure ?? { id: 0 };
    return figure ? [{ ...figure, ...facts, corrects, reason, withdrawn: true }] : [];
  });
  if (bars.length > 0 || withdrawn.length === 0) return bars;
  const refused = await saveFigures(tx, permit, withdrawn, { keep: true, told });
  if (refused) return [{ name: made[refused.at]?.name ?? "", because: "replaced" }];
  await saveAuditEntry(tx, permit, {
    before: null,
    after: { reason, ended: withdrawn.map(({ corrects }) => corrects) },
  });
  return [];
};
