import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { checkoutRoot } from "./embedded/checkout";

/**
 * One hash over the names and bytes of files and folders, given from the checkout's root; those absent count as empty.
 * It answers "has anything changed since?" without asking git or the clock.
 */
export function sourceHash(sources: string[]): string {
  const hash = createHash("sha256");
  for (const file of sources.flatMap((source) => filesBelow(source)).sort()) {
    hash.update(`${file}\0`);
    hash.update(fs.readFileSync(path.join(checkoutRoot, file)));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesBelow(source: string): string[] {
  const found = fs.statSync(path.join(checkoutRoot, source), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [source];
  return fs
    .readdirSync(path.join(checkoutRoot, source), { withFileTypes: true })
    .filter((entry) => entry.name !== "generated")
    .flatMap((entry) => filesBelow(path.posix.join(source, entry.name)));
}
