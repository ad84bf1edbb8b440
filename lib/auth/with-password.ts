import type { Actor } from "@/lib/domain/access/actor";
import { refuse } from "@/lib/domain/errors";
import { findAccount } from "@/lib/queries/actors/find-account";
import { whenHashingIsFree } from "./hashing-queue";
import { hashPassword, verifyPassword } from "./password";
import { countFailedAttempt, secondsToWait } from "./throttle";

type Command<Input, Result> = (actor: Actor, input: Input, at: Date) => Promise<Result>;

/** Hands a command its input together with the hash of the password in it. */
export function withPasswordHash<Input extends { password: string }, Result>(
  command: Command<Input & { passwordHash: string }, Result>,
): Command<Input, Result> {
  return async (actor, input, at) => {
    const passwordHash = await whenHashingIsFree(() => hashPassword(input.password));
    return command(actor, { ...input, passwordHash }, at);
  };
}

/**
 * The same, once the actor's current password was shown. Refuses with `account.password-wrong`, and counts it as a
 * failed sign-in of that account, so that a session left open is no place to guess.
 */
export function withOwnPassword<Result>(
  command: Command<{ password: string; passwordHash: string }, Result>,
): Command<{ currentPassword: string; password: string }, Result> {
  return async (actor, { currentPassword, password }, at) => {
    const attempt = { email: actor.email, address: "", browserId: "own-session" };
    await whenHashingIsFree(async () => {
      if ((await secondsToWait(attempt)) > 0) refuse({ code: "account.password-wrong" });
      const account = await findAccount(actor.email);
      if (await verifyPassword(account?.passwordHash ?? null, currentPassword)) return;
      await countFailedAttempt(attempt);
      refuse({ code: "account.password-wrong" });
    });
    return withPasswordHash<{ password: string }, Result>(command)(actor, { password }, at);
  };
}
