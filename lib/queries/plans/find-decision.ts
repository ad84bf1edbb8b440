import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { findLineProjects } from "./find-line-projects";

/** A day of the calendar as the domain has it. */
export const isoDay = (day: Date | null) => day?.toISOString().slice(0, 10) ?? null;

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
  const isDraft = head.issuedAt === null;
  const writers = isDraft
    ? await tx.decisionWriter.findMany({ where: { decisionId: id }, select: { accountId: true } })
    : [];
  return {
    ...{ id, fund: head.fund, budgetYear, kind: head.kind, number: head.number, signer: head.signer },
    ...{ signedOn: isoDay(head.signedOn), unitId: head.unitId, stewardUnitId: head.stewardUnitId },
    ...{ state: isDraft ? "DRAFT" : "ISSUED", version: head.version },
    writers: writers.map(({ accountId }) => accountId),
    lines: lines.map(({ projectId, unitId, contentCode, itemCode, signedAmount, note }) => {
      const project = (projectId && projects.get(projectId)) || null;
      return {
        ...{ project, isHidden: projectId !== null && project === null, unitId },
        ...{ content: contentCode, item: itemCode, signedAmount, note },
      };
    }),
  };
}
