import { createHash } from "node:crypto";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import { throttleStore } from "@/lib/commands/sessions/throttle-store";

const table = { storeClient: throttleStore, storeType: "client", tableName: "login_throttle", tableCreated: true };

/** Failed sign-ins allowed before waiting: per account in a quarter of an hour, per network in a minute. */
const perAccount = new RateLimiterPostgres({ ...table, keyPrefix: "account", points: 5, duration: 15 * 60 });
const perNetwork = new RateLimiterPostgres({ ...table, keyPrefix: "network", points: 30, duration: 60 });

/** Seconds until another attempt on this account from this address is heard; 0 when it is heard now. */
export async function secondsToWait(email: string, address: string): Promise<number> {
  const counts = await Promise.all([perAccount.get(accountKey(email)), perNetwork.get(networkOf(address))]);
  const waits = counts.map((count) => (count && count.remainingPoints <= 0 ? Math.ceil(count.msBeforeNext / 1000) : 0));
  return Math.max(...waits);
}

/** Counts a failed attempt. */
export async function countFailure(email: string, address: string): Promise<void> {
  await Promise.all([perAccount.penalty(accountKey(email)), perNetwork.penalty(networkOf(address))]);
}

/** Forgets an account's failures, once its owner came in. */
export async function forgetFailures(email: string): Promise<void> {
  await perAccount.delete(accountKey(email));
}

/** The table holds no e-mail addresses. */
function accountKey(email: string): string {
  return createHash("sha256").update(email.toLowerCase()).digest("base64url");
}

/** An IPv4 address's /24 or an IPv6 address's /64: whoever has one address there has its neighbours too. */
export function networkOf(address: string): string {
  const ipv4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address)?.[1];
  return ipv4 ?? address.split(":").slice(0, 4).join(":");
}
