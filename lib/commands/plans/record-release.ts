import { saveRelease } from "@/lib/db/releases";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideRelease } from "@/lib/domain/plan/decide-release";
import type { RecordReleaseInput } from "@/lib/input/releases";
import { explainingWrite } from "../explaining-write";
import { releasedLines } from "./released-lines";

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
        const lines = await releasedLines(tx, input);
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
