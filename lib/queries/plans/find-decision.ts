import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { findLineProjects } from "./find-line-projects";

const iso = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

/** A decision with its lines as they are written, and its đề án as they stand; null where it is absent or not yours. */
export async function findDecision(tx: Transaction, id: string): Promise<WrittenDecision | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await tx.planDecision.findUnique({
    where: { id },
    include: { lines: { orderBy: { id: "asc" } } },
  });
  if (!found) return null;
  const { lines, budgetYear, ...head } = found;
  const ids = [...new Set(lines.flatMap(({ projectId }) => projectId ?? []))];
  const projects = new Map(
    (await findLineProjects(tx, { id: { in: ids } }, budgetYear)).map((project) => [project.id, project]),
  );
  return {
    ...{ id, fund: head.fund, budgetYear, kind: head.kind, number: head.number, signer: head.signer },
    ...{ signedOn: iso(head.signedOn), unitId: head.unitId, stewardUnitId: head.stewardUnitId },
    ...{ state: head.issuedAt === null ? "DRAFT" : "ISSUED", version: head.version, draftedBy: head.draftedBy },
    lines: lines.map(({ projectId, unitId, contentCode, itemCode, signedAmount, note }) => ({
      ...{ project: (projectId && projects.get(projectId)) || null, unitId },
      ...{ content: contentCode, item: itemCode, signedAmount, note },
    })),
  };
}
