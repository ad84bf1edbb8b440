import { DomainError, type Refusal } from "@/lib/domain/errors";
import { GUARDS } from "@/lib/domain/ledger/guards";

/** What the database may say no with, by the name of its constraint, in the words of the domain. */
export type Explanations = {
  readonly voucher_number_standing?: Refusal;
  readonly voucher_not_in_future?: Refusal;
  /** The role or the state is another now than when the step was authorised. */
  readonly step_allowed?: Refusal;
  /** Asked when a balance's guard stopped the write: why, by the balances of now; null when they allow it again. */
  readonly guards?: () => Promise<Refusal | null>;
};

const BUSY: Refusal = { code: "guard.busy" };
/** Lock wait too long; and a deadlock or serialization failure that outlived its retries. */
const BUSY_STATES = ["55P03", "40P01", "40001"];

/**
 * Runs a money write. The domain decides first, so the database refuses only what happened in between; that refusal
 * is told as the domain would have told it. Any other error is thrown as it is.
 */
export async function explaining<T>(write: () => Promise<T>, explanations: Explanations): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const refusal = await explanationOf(error, explanations);
    throw refusal ? new DomainError(refusal) : error;
  }
}

async function explanationOf(error: unknown, explanations: Explanations): Promise<Refusal | null> {
  if (!(error instanceof Error)) return null;
  const { constraint, code } = error as { constraint?: string; code?: string };
  if ((code !== undefined && BUSY_STATES.includes(code)) || constraint === "voucher_reversed_once") return BUSY;
  if (GUARDS.some((guard) => guard === constraint)) return (await explanations.guards?.()) ?? BUSY;
  switch (constraint) {
    case "voucher_number_standing":
    case "voucher_not_in_future":
    case "step_allowed":
      return explanations[constraint] ?? null;
    default:
      return null;
  }
}
