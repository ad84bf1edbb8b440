import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** The unprivileged user PostgreSQL runs as when we are root. */
export type OsUser = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: then `postgres` where that user exists, else `nobody`. Undefined when not root. */
export function serverUser(): OsUser | undefined {
  if (process.platform === "win32" || process.getuid?.() !== 0) return undefined;
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  return { uid: 65534, gid: 65534 };
}

/** Whether any user of the machine may enter a folder: each of its ancestors, and itself, has the others' run bit. */
export function reachableByAnyone(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** Gives a folder, with all below it, to the server's user. Without a user it stays ours. */
export function giveTo(user: OsUser | undefined, folder: string): void {
  if (!user) return;
  fs.lchownSync(folder, user.uid, user.gid);
  if (!fs.lstatSync(folder).isDirectory()) return;
  for (const name of fs.readdirSync(folder)) giveTo(user, path.join(folder, name));
}
