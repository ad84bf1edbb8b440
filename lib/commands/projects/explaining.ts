import { DatabaseError } from "@/lib/db/database-error";
import { DomainError, type Refusal } from "@/lib/domain/errors";

/** Lock wait too long; and a deadlock or serialization failure that outlived its retries. */
const BUSY_STATES = ["55P03", "40P01", "40001"];

/**
 * Runs a write on a đề án. The domain decides first, under the lock, so the database refuses only what changed in
 * between: a role that ended, a version that moved. That is told as the domain would have told it.
 */
export async function explaining<T>(write: () => Promise<T>, rules: Readonly<Record<string, Refusal>>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = error instanceof DatabaseError ? refusalOf(error, rules) : null;
    throw refusal ? new DomainError(refusal) : error;
  }
}

function refusalOf({ code, constraint }: DatabaseError, rules: Readonly<Record<string, Refusal>>): Refusal | null {
  if (BUSY_STATES.includes(code)) return { code: "project.busy" };
  return (constraint && rules[constraint]) || null;
}
