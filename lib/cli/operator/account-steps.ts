import { randomBytes } from "node:crypto";
import { hashPassword } from "@/lib/auth/password";
import { disableAccount } from "@/lib/commands/accounts/disable-account";
import { enableAccount } from "@/lib/commands/accounts/enable-account";
import { endSessionsOf } from "@/lib/commands/accounts/end-account-sessions";
import { resetPassword } from "@/lib/commands/accounts/reset-password";
import type { Operator } from "@/lib/domain/access/actor";
import { firstPassword } from "@/lib/domain/access/first-password";
import { DomainError } from "@/lib/domain/errors";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";
import type { AccountStepInput } from "@/lib/input/accounts";
import { findAccountVersion } from "@/lib/queries/accounts/find-account-version";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";

/** A step on an account, and the line that tells what was done to whom. */
type Step = (operator: Operator, account: AccountStepInput) => Promise<(email: string) => string>;

/** `portal disable-account <e-mail>`: closes an account; its sessions end with it. */
export const disableFromTerminal = onAccountOf(async (operator, account) => {
  await disableAccount(operator, account, new Date());
  return (email) => `Account ${email} is closed and signed out everywhere. enable-account opens it again.`;
});

/** `portal enable-account <e-mail>`: opens a closed account again. */
export const enableFromTerminal = onAccountOf(async (operator, account) => {
  await enableAccount(operator, account, new Date());
  return (email) => `Account ${email} is open.`;
});

/** `portal end-sessions <e-mail>`: signs somebody out everywhere. */
export const endSessionsFromTerminal = onAccountOf(async (operator, account) => {
  await endSessionsOf(operator, account, new Date());
  return (email) => `${email} is signed out everywhere.`;
});

/**
 * `portal reset-password <e-mail>`: gives somebody a new first password, which they must replace; their sessions end.
 * It is made here and written once, to whoever runs the command: it stands in no argument, no log and no row.
 */
export const resetPasswordFromTerminal = onAccountOf(async (operator, account) => {
  const password = firstPassword(randomBytes(20));
  await resetPassword(operator, { ...account, password, passwordHash: await hashPassword(password) }, new Date());
  return (email) =>
    `First password of ${email}, shown this once: ${password}\nHand it over in person; it opens nothing but the page where it is replaced.`;
});

/**
 * A command on the account of one e-mail address.
 * @throws Error with the reason, when there is no such account or the step is refused.
 */
function onAccountOf(step: Step): (args: string[]) => Promise<void> {
  return async (args) => {
    const email = readOptions(args, { places: ["e-mail"] })
      .places["e-mail"].normalize("NFC")
      .toLowerCase();
    const told = await asOwner(async (operator) => {
      const account = await findAccountVersion(operator, email);
      if (!account) throw new Error(`There is no account with the e-mail ${email}.`);
      return step(operator, account);
    }).catch((error: unknown) => {
      throw error instanceof DomainError ? new Error(refusalSentence(error.refusal, "en"), { cause: error }) : error;
    });
    say(told(email));
  };
}
