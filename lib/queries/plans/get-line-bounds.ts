import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { LineBounds } from "@/lib/domain/plan/decision-warnings";
import type { WrittenDecision } from "@/lib/domain/plan/written-decision";
import { proposedOf, proposedParts } from "./proposed-amount";

/** What was appraised for each đề án of a draft, and the reserve list of its year, as the reader sees them. */
export function getLineBounds(
  scope: ReadScope,
  { budgetYear: year, fund, lines }: Pick<WrittenDecision, "budgetYear" | "fund" | "lines">,
): Promise<LineBounds> {
  const codes = [...new Set(lines.flatMap(({ project }) => project?.code ?? []))];
  return reading(scope, async (tx) => {
    const rows = await tx.project.findMany({
      where: { code: { in: codes } },
      select: { code: true, ...proposedParts(year) },
    });
    const places =
      fund === "KCQG"
        ? await tx.reservePlace.findMany({
            where: { budgetYear: year },
            orderBy: { rank: "asc" },
            select: { project: { select: { code: true } } },
          })
        : [];
    return {
      proposed: new Map(rows.map(({ code, ...parts }) => [code, proposedOf(parts)])),
      reserve: places.map(({ project }) => project.code),
    };
  });
}
