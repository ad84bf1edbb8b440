import { DatabaseError } from "@/lib/db/database-error";
import { DomainError, type Refusal } from "@/lib/domain/errors";

/** Lock wait too long; and a deadlock or serialization failure that outlived its retries. */
const BUSY_STATES = ["55P03", "40P01", "40001"];

/** What the database may refuse a write with, by the names of its rules, and what is said when somebody else holds what it needs. */
export type WriteRefusals = {
  readonly busy: Refusal;
  readonly rules: Readonly<Record<string, Refusal>>;
};

/**
 * Runs a write. The domain decides first, under the lock, so the database refuses only what changed in between: a role
 * that ended, a version that moved. That is told as the domain would have told it; any other error is thrown as it is.
 */
export async function explainingWrite<T>(write: () => Promise<T>, refusals: WriteRefusals): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = error instanceof DatabaseError ? refusalOf(error, refusals) : null;
    throw refusal ? new DomainError(refusal) : error;
  }
}

function refusalOf({ code, constraint }: DatabaseError, { busy, rules }: WriteRefusals): Refusal | null {
  if (BUSY_STATES.includes(code)) return busy;
  return (constraint && rules[constraint]) || null;
}
