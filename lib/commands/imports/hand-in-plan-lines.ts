import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/domain/access/actor";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { authorize } from "@/lib/domain/access/permit";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { linesFoundIn } from "./found-in";
import { handInSheet } from "./hand-in-sheet";
import { importPlanLines } from "./import-plan-lines";
import type { Language } from "./read-figures";
import type { SentFile } from "./receive-sheet";

/**
 * Nộp tệp dòng kế hoạch: a sheet of plan lines of decisions that this person drafts, kept with what was found.
 *
 * Refuses with `access.forbidden`, or `import.file-refused` where the file cannot be opened as a table.
 */
export async function handInPlanLines(actor: Actor, _input: object, sent: SentFile, at: Date, locale: Language) {
  const step = STEPS_OF_FUND[fundDecidedBy(actor)].draft;
  const permit = authorize(actor, step, { id: randomUUID(), stewardUnitId: actor.unitId });
  return handInSheet(actor, permit, {
    ...{ sheet: "plan-lines", sent, at },
    read: async (file) => linesFoundIn(await importPlanLines(actor, { file, commit: false, locale })),
  });
}
