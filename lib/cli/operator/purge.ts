import { purgeExpired } from "@/lib/commands/sessions/purge-expired";
import { say } from "../terminal";
import { asOwner } from "./as-owner";

/** `portal purge`: removes what has served its time. */
export async function purge(): Promise<void> {
  const purged = await asOwner((operator) => purgeExpired(operator, null, new Date()));
  for (const { what, removed } of purged) say(`${what.padEnd(10)} ${removed} removed`);
}
