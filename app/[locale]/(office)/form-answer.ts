import type { Flash } from "@/lib/server/flash";
import { readFlash } from "@/lib/server/read-flash";

/** How the page's form came back: refused with what was typed, done with a word for it, or not sent at all. */
export async function readFormAnswer(): Promise<{
  refused: Extract<Flash, { kind: "refused" }> | null;
  outcome: string | null;
}> {
  const flash = await readFlash();
  return {
    refused: flash?.kind === "refused" ? flash : null,
    outcome: flash?.kind === "done" ? flash.outcome : null,
  };
}
