import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { packagedBinaries } from "./binaries";
import { type Cluster, clusterFile, clusterName, rootOf } from "./checkout";
import { giveTo, type OsUser, reachableByAnyone, serverUser } from "./os-user";

/** Where a cluster's programs and data lie, and who runs it. */
export type Place = { native: string; data: string; user: OsUser | undefined };

/**
 * Programs from `node_modules` and data under `.data/`; as root, when the server's user cannot reach the checkout
 * (a home folder closed to others), a copy of both in the system's temporary folder, named after the checkout.
 */
export async function clusterPlace(cluster: Cluster): Promise<Place> {
  const root = rootOf(cluster);
  fs.mkdirSync(root, { recursive: true });
  const native = packagedBinaries();
  const user = serverUser();
  const data = clusterFile(cluster, "");
  if (!user || (reachableByAnyone(path.join(native, "bin")) && reachableByAnyone(root))) return { native, data, user };
  const home = reachableHome(root);
  const copy = path.join(home, "native");
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${randomUUID()}`;
    await fs.promises.cp(native, half, { recursive: true, verbatimSymlinks: true });
    giveTo(user, half);
    await fs.promises.rename(half, copy).catch(() => fs.promises.rm(half, { recursive: true }));
  }
  return { native: copy, data: path.join(home, clusterName(cluster)), user };
}

function reachableHome(root: string): string {
  const name = createHash("sha256").update(path.dirname(root)).digest("hex").slice(0, 12);
  const home = path.join(os.tmpdir(), `khuyen-cong-${name}`);
  fs.mkdirSync(home, { recursive: true });
  const found = fs.lstatSync(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${home} belongs to someone else. Remove it, or move the checkout out of a closed folder.`);
  fs.chmodSync(home, 0o755);
  return home;
}
