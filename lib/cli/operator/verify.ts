import { checkInvariants } from "@/lib/queries/invariants/list-invariants";
import { say } from "../terminal";
import { asOwner } from "./as-owner";

/**
 * `portal verify`: runs every check of the data's health.
 * @throws Error when one fails.
 */
export async function verify(): Promise<void> {
  const invariants = await asOwner(checkInvariants);
  for (const { name, checked, failures, examples } of invariants) {
    const rows = `${name.padEnd(34)} ${String(checked).padStart(8)} rows checked`;
    say(failures === 0 ? `ok      ${rows}` : `FAILED  ${rows}, ${failures} failed: ${examples.join("; ")}`);
  }
  const failed = invariants.filter(({ failures }) => failures > 0).length;
  if (failed > 0) throw new Error(`${failed} of ${invariants.length} checks failed.`);
  say(`All ${invariants.length} checks passed.`);
}
