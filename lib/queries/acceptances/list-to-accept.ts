import { currentReference } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type ProjectToAccept, yearToAccept } from "@/lib/domain/project/acceptance";
import { findAcceptanceStandings } from "./find-acceptance-standing";

type Of = { readonly unitId: string; readonly most: number };

/** Đề án of a province that are under way, oldest first, each with the budget year that is accepted next. */
export async function listToAccept(scope: ReadScope, { unitId, most }: Of): Promise<readonly ProjectToAccept[]> {
  const { catalogue } = await currentReference();
  return reading(scope, async (tx) => {
    const projects = await tx.project.findMany({
      where: { state: "IN_PROGRESS", stewardUnitId: unitId },
      orderBy: [{ endYear: "asc" }, { code: "asc" }],
      take: most,
      select: { id: true, code: true, title: true, version: true },
    });
    const standings = await findAcceptanceStandings(
      tx,
      projects.map(({ id }) => id),
    );
    return projects.flatMap(({ id, ...project }) => {
      const standing = standings.get(id);
      if (!standing) return [];
      const year = yearToAccept(standing);
      const contracts = standing.contracts.filter((one) => one.year === year).map(({ number }) => number);
      const targets = standing.targets.flatMap(({ indicator: code, target, ...one }) => {
        const indicator = catalogue.indicators.find((known) => known.code === code);
        return one.year === year && indicator ? [{ indicator, target }] : [];
      });
      return [{ ...project, year, contracts, targets }];
    });
  });
}

/** Which of these đề án stand, seen at these versions, one acceptance further now. */
export function listAcceptedSince(
  scope: ReadScope,
  seen: readonly { readonly code: string; readonly version: number }[],
): Promise<ReadonlySet<string>> {
  return reading(scope, async (tx) => {
    const steps = await tx.projectStep.findMany({
      where: {
        step: { in: ["project.accept", "project.accept-year"] },
        OR: seen.map(({ code, version }) => ({ project: { code }, projectVersion: version })),
      },
      select: { project: { select: { code: true } } },
    });
    return new Set(steps.map(({ project }) => project.code));
  });
}
