import { startSession } from "@/lib/commands/sessions/start-session";
import { findAccount } from "@/lib/queries/actors/find-account";
import { whenHashingIsFree } from "./hashing-queue";
import { verifyPassword } from "./password";
import { SESSION_HOURS } from "./session-cookie";
import { type Attempt, countFailedAttempt, forgetFailedAttempts, secondsToWait } from "./throttle";

/**
 * How an attempt to sign in ended. `accountId` of a refusal is for the log alone: whoever tried is not told whether
 * the account exists.
 */
export type SignInOutcome =
  | { readonly kind: "entered"; readonly accountId: string; readonly sessionId: string }
  | { readonly kind: "refused"; readonly accountId: string | null }
  | { readonly kind: "throttled"; readonly seconds: number };

const LONGEST_PASSWORD = 256;

/**
 * Checks an e-mail and a password and opens a session. The count of failures is read and written while the attempt
 * holds one of the few places for hashing, so a burst of guesses cannot run past it.
 * @throws HashingBusy when too many sign in at once.
 */
export function checkCredentials(attempt: Attempt, password: string): Promise<SignInOutcome> {
  return whenHashingIsFree(async () => {
    const seconds = await secondsToWait(attempt);
    if (seconds > 0) return { kind: "throttled", seconds };
    const account = await findAccount(attempt.email);
    const known = password.length <= LONGEST_PASSWORD && account?.mayEnter ? account : null;
    if (!(await verifyPassword(known?.passwordHash ?? null, password.slice(0, LONGEST_PASSWORD))) || !known) {
      await countFailedAttempt(attempt);
      return { kind: "refused", accountId: account?.id ?? null };
    }
    await forgetFailedAttempts(attempt);
    return { kind: "entered", accountId: known.id, sessionId: await startSession(known.id, SESSION_HOURS) };
  });
}
