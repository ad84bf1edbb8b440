import { randomUUID } from "node:crypto";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { authorize } from "@/lib/domain/access/permit";
import { vietnamDay } from "@/lib/domain/period/period";
import { decideRelease } from "@/lib/domain/plan/decide-release";
import type { RecordReleaseInput } from "@/lib/input/releases";
import { explainingWrite } from "../explaining-write";
import { releasedLines } from "./released-lines";

/**
 * Xem trước phân bổ: what a release would do to each đề án, in đồng, decided as recording it is; nothing is written.
 *
 * Refuses as `recordRelease` does, but for a number that is taken.
 */
export async function checkRelease(actor: Actor, input: RecordReleaseInput, at: Date) {
  const { year, tranche, number, signedOn } = input;
  authorize(actor, "release.record", { id: randomUUID(), stewardUnitId: null });
  return explainingWrite(
    () =>
      transaction(actor, async (tx) => {
        const lines = await releasedLines(tx, input);
        decideRelease(lines, { signedOn, today: vietnamDay(at) });
        return {
          ...{ year, tranche, number, signedOn },
          lines: lines.map(({ project, amount, requested, agreed }) => ({
            ...{ projectCode: project.code, title: project.title, unitId: project.unitId },
            ...{ requested, agreed, amount, plan: project.plan, paid: project.paid },
            ...{ before: project.released, after: project.released + amount },
          })),
        };
      }),
    { busy: { code: "release.busy" }, rules: {} },
  );
}
