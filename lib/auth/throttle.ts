import { createHash } from "node:crypto";
import { countFailure, forgetFailures, listFailures } from "@/lib/commands/sessions/failed-attempts";

/** Who tries: for which account, from which network address, and the browser's id where it is known to the account. */
export type Attempt = { readonly email: string; readonly address: string; readonly browserId: string | null };

/** How waiting grows: nothing for the first failures, then two seconds, doubled each time, up to `longest`. */
type Pace = { readonly free: number; readonly longest: number };

/** One account from one network. Nobody elsewhere waits for it, so an account cannot be locked from outside. */
const ACCOUNT_THERE: Pace = { free: 5, longest: 60 };
/** One network, whatever the account: slows whoever tries one password on everyone; an office is hardly held up. */
const NETWORK: Pace = { free: 30, longest: 8 };

/** Seconds to wait after the last of so many failures. */
export function delayAfter(failures: number, { free, longest }: Pace): number {
  return failures < free ? 0 : Math.min(2 ** (failures - free + 1), longest);
}

/**
 * Seconds until this attempt is heard; 0 when it is heard now. Attempts made while waiting do not lengthen it. A browser
 * known to the account waits for its own failures alone, whatever others do in its network or to its account.
 */
export async function secondsToWait(attempt: Attempt): Promise<number> {
  const counted = countersOf(attempt);
  const waits = (await listFailures([...counted.keys()])).map(({ key, count, sinceLastMs }) => {
    const pace = counted.get(key);
    return pace ? Math.ceil(delayAfter(count, pace) - sinceLastMs / 1000) : 0;
  });
  return Math.max(0, ...waits);
}

/** Counts a failed attempt. */
export async function countFailedAttempt(attempt: Attempt): Promise<void> {
  await countFailure([...countersOf(attempt).keys()]);
}

/** Forgets an account's failures where its owner came in. */
export async function forgetFailedAttempts(attempt: Attempt): Promise<void> {
  await forgetFailures(accountKey(attempt));
}

function countersOf(attempt: Attempt): Map<string, Pace> {
  const mine: [string, Pace] = [accountKey(attempt), ACCOUNT_THERE];
  return new Map(attempt.browserId === null ? [mine, [`network:${networkOf(attempt.address)}`, NETWORK]] : [mine]);
}

/** The table holds no e-mail addresses. */
function accountKey({ email, address, browserId }: Attempt): string {
  const place = browserId === null ? `network:${networkOf(address)}` : `browser:${browserId}`;
  return `account:${createHash("sha256").update(`${place}|${email.toLowerCase()}`).digest("base64url")}`;
}

/** An IPv4 address's /24 or an IPv6 address's /64: whoever has one address there has its neighbours too. */
export function networkOf(address: string): string {
  const ipv4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  return ipv4 ?? address.split(":").slice(0, 4).join(":");
}
