import fs from "node:fs";
import path from "node:path";

/** Names the folder of the newest build; switched in one step when a build is whole. */
export const POINTER = ".next-newest";
/** Where running portals leave word that they serve a build. */
const SERVED_BY = "served-by";

/** Nothing was built that could be served. */
export class PagesMissing extends Error {
  override name = "PagesMissing";
}

/**
 * Folder of the pages this process serves until it ends: the newest build there was when it began. A later build has a
 * folder of its own, so nothing changes under a running portal.
 * @throws PagesMissing when nothing was built yet.
 */
export function takePages(root: string): string {
  const folder = newestBuild(root);
  if (folder === null) throw new PagesMissing("There are no pages yet. Run: npm run build");
  leaveWord(path.join(root, folder, SERVED_BY));
  return folder;
}

/** In an image whose files nobody may write nothing is built either, so no word is needed. */
function leaveWord(folder: string): void {
  const word = path.join(folder, String(process.pid));
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(word, "");
  } catch (error) {
    if (["EACCES", "EROFS", "EPERM"].includes((error as NodeJS.ErrnoException).code ?? "")) return;
    throw error;
  }
  process.once("exit", () => fs.rmSync(word, { force: true }));
}

/** The newest build that is whole; null before the first. */
export function newestBuild(root: string): string | null {
  const pointer = path.join(root, POINTER);
  const folder = fs.existsSync(pointer) ? fs.readFileSync(pointer, "utf8") : "";
  return folder !== "" && fs.existsSync(path.join(root, folder)) ? folder : null;
}

/** Whether a process that is still alive serves this build. A number taken by another process keeps it longer, never shorter. */
export function isServed(root: string, folder: string): boolean {
  const words = path.join(root, folder, SERVED_BY);
  return fs.existsSync(words) && fs.readdirSync(words).some((pid) => isAlive(Number(pid)));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
