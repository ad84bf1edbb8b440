import { DatabaseError } from "@/lib/db/database-error";
import { DomainError, type Refusal } from "@/lib/domain/errors";

/** Lock wait too long; and a deadlock or serialization failure that outlived its retries. */
const BUSY_STATES = ["55P03", "40P01", "40001"];

/** What any write on a conference may be refused with by the database when something changed after it was decided. */
const RULES: Readonly<Record<string, Refusal>> = {
  conference_step_allowed: { code: "conference.busy" },
  conference_once: { code: "conference.busy" },
  conference_item_of_region: { code: "conference.unit-elsewhere", unitId: "" },
  conference_item_limit: { code: "conference.full" },
  conference_item_one_list: { code: "conference.listed-already" },
};

/**
 * Runs a write on a conference. The domain decides first, under the lock, so the database refuses only what changed in
 * between: that is told as the domain would have told it, `rules` before the usual ones.
 */
export async function explainingConference<T>(
  write: () => Promise<T>,
  rules: Readonly<Record<string, Refusal>> = {},
): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = error instanceof DatabaseError ? refusalOf(error, { ...RULES, ...rules }) : null;
    throw refusal ? new DomainError(refusal) : error;
  }
}

function refusalOf({ code, constraint }: DatabaseError, rules: Readonly<Record<string, Refusal>>): Refusal | null {
  if (BUSY_STATES.includes(code)) return { code: "conference.busy" };
  return (constraint && rules[constraint]) || null;
}
