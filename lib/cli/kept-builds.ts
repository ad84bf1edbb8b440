import fs from "node:fs";
import path from "node:path";
import { isServed, newestBuild, POINTER } from "@/lib/server/pages-folder";

/** Where Next writes; never served. */
export const WORKSHOP = ".next";
const PREFIX = ".next-build-";
/** Besides the newest: the one before it, to go back to. */
const KEPT = 2;
/** Its time is when the build was last made the newest. */
const STAMP = "newest-at";
/** What only the next build needs. */
const NOT_SERVED = new Set(["cache", "dev", "diagnostics", "types"]);

/** The folder a build of these sources is kept in. */
export const buildFolder = (sources: string): string => `${PREFIX}${sources.slice(0, 12)}`;

/**
 * Sets a finished build beside those that are served and points to it; removes old builds that nobody serves. A process
 * that ends in the middle leaves the pointer where it was.
 */
export function keepBuild(root: string, folder: string): void {
  const unfinished = path.join(root, `${folder}-unfinished`);
  const workshop = path.join(root, WORKSHOP);
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.cpSync(workshop, unfinished, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !NOT_SERVED.has(path.relative(workshop, source)),
  });
  fs.rmSync(path.join(root, folder), { recursive: true, force: true });
  fs.renameSync(unfinished, path.join(root, folder));
  pointTo(root, folder);
  removeOld(root);
}

/** Points to a build that is already there, as the newest from now on. */
export function pointTo(root: string, folder: string): void {
  const pointer = path.join(root, POINTER);
  fs.writeFileSync(`${pointer}-next`, folder);
  fs.renameSync(`${pointer}-next`, pointer);
  fs.writeFileSync(path.join(root, folder, STAMP), "");
}

function removeOld(root: string): void {
  const newest = newestBuild(root);
  const age = (folder: string) => fs.statSync(path.join(root, folder, STAMP)).mtimeMs;
  const others = fs
    .readdirSync(root)
    .filter((name) => name.startsWith(PREFIX))
    .filter((name) => name !== newest && fs.existsSync(path.join(root, name, STAMP)))
    .sort((one, other) => age(other) - age(one));
  for (const folder of others.slice(KEPT - 1))
    if (!isServed(root, folder)) fs.rmSync(path.join(root, folder), { recursive: true, force: true });
}
