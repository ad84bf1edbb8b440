import { holdListed } from "@/lib/db/hold-listed";
import { saveRelease } from "@/lib/db/releases";
import { type Transaction, transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { refuse } from "@/lib/domain/errors";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideRelease } from "@/lib/domain/plan/decide-release";
import type { RecordReleaseInput } from "@/lib/input/releases";
import { findLineProjects } from "@/lib/queries/plans/find-line-projects";
import { explainingWrite } from "../explaining-write";

/**
 * Ghi phân bổ kinh phí theo đợt: a signed release of the national fund counts from then on and never changes; a mistake is
 * answered by the next one. Gives its id.
 *
 * Refuses with `access.forbidden`, `release.line-…`, whatever `decideRelease` refuses with, `release.number-taken` or
 * `release.busy`.
 */
export async function recordRelease(actor: Actor, input: RecordReleaseInput, at: Date) {
  const { year: budgetYear, tranche, number, signedOn } = input;
  const id = crypto.randomUUID();
  const permit = authorize(actor, "release.record", { id, stewardUnitId: null });
  const busy = { code: "release.busy" } as const;
  await explainingWrite(
    () =>
      transaction(actor, async (tx) => {
        const lines = await linesOf(tx, input);
        decideRelease(lines, { signedOn, today: vietnamDay(at) });
        await saveRelease(tx, permit, {
          ...{ budgetYear, tranche, number, signedOn },
          lines: lines.map(({ project, amount, requested, agreed }) => ({
            ...{ projectId: project.id, projectCode: project.code, unitId: project.unitId },
            ...{ contentCode: project.content, itemCode: project.item, signedAmount: amount },
            ...{ requestedAmount: requested, agreedAmount: agreed },
          })),
        });
      }),
    {
      busy,
      rules: {
        release_number_once: { code: "release.number-taken", number, tranche },
        ...{ released_within_assigned: busy, paid_within_released: busy, release_by_ministry: busy },
      },
    },
  );
  return { id };
}

/** The lines with their đề án, which are held before their money is read. */
async function linesOf(tx: Transaction, { lines, year }: RecordReleaseInput) {
  const codes = [...new Set(lines.map(({ projectCode }) => projectCode))];
  const sought = { code: { in: codes } };
  await holdListed(
    tx,
    (await findLineProjects(tx, sought, year)).map(({ id }) => id),
  );
  const found = new Map((await findLineProjects(tx, sought, year)).map((project) => [project.code, project]));
  const seen = new Set<string>();
  return lines.map(({ projectCode, ...sent }, at) => {
    const said = { line: at + 1, project: projectCode };
    const project = found.get(projectCode);
    const isOfYear = project && project.fund === "KCQG" && project.startYear <= year && year <= project.endYear;
    if (!project || !isOfYear) return refuse({ code: "release.line-project-unknown", ...said });
    if (seen.has(projectCode)) return refuse({ code: "release.line-repeated", ...said });
    seen.add(projectCode);
    return { ...sent, line: said.line, project };
  });
}
