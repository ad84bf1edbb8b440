import type { Permit } from "@/lib/domain/access/permit";
import type { Reminder } from "@/lib/domain/conference/reminder";
import type { IsoDate } from "@/lib/domain/period/period";
import { saveStep } from "./save-step";
import type { Transaction } from "./transaction";

/** What is said to every province that is reminded. */
export type ReminderWords = { readonly dueOn: IsoDate | null; readonly note: string | null };

/**
 * Reminds provinces of the conference the permit names, each once a day, with the trail; the database tells their people.
 * Gives those that were: one that was reminded meanwhile, or that has nobody to tell, is passed over. Refuses with
 * `conference.nobody-to-remind` where none was.
 */
export async function saveReminders(
  tx: Transaction,
  permit: Permit<"conference.remind">,
  reminders: readonly Reminder[],
  { dueOn, note }: ReminderWords,
): Promise<readonly string[]> {
  const reminded: string[] = [];
  const write = async () => {
    for (const { unitId, owes } of reminders) {
      reminded.push(
        ...(
          await tx.$queryRaw<{ unitId: string }[]>`
            INSERT INTO conference_reminder (conference_id, unit_id, owes, due_on, note)
            VALUES (${permit.id}, ${unitId}, ${[...owes]}::text[], ${dueOn}::date, ${note})
            ON CONFLICT DO NOTHING RETURNING unit_id AS "unitId"`
        ).map((row) => row.unitId),
      );
    }
    return reminded.length;
  };
  const told = new Set(reminded);
  const stale = { code: "conference.nobody-to-remind" } as const;
  const after = { reminders: reminders.filter(({ unitId }) => told.has(unitId)), dueOn, note };
  await saveStep(tx, permit, { write, stale, change: { before: null, after } });
  return reminded;
}
