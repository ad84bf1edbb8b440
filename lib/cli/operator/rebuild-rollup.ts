import { rebuildRollup } from "@/lib/commands/rollup/rebuild-rollup";
import { say } from "../terminal";
import { asOwner } from "./as-owner";

const SHOWN = 20;

/** `portal rebuild-rollup`: makes the rollups anew from their facts and says what differed before. */
export async function rebuildRollups(): Promise<void> {
  const differences = await asOwner((operator) => rebuildRollup(operator, null, new Date()));
  say(differences.length === 0 ? "Every rollup was the sum of its facts." : `${differences.length} rows differed:`);
  for (const { rollup, key, kept, facts } of differences.slice(0, SHOWN)) {
    say(`  ${rollup} ${key}: was ${kept?.join(", ") ?? "absent"}, facts say ${facts?.join(", ") ?? "nothing"}`);
  }
  if (differences.length > SHOWN) say(`  and ${differences.length - SHOWN} more`);
  say("Rebuilt.");
}
