import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { packagedBinaries } from "./binaries";
import { type ClusterKind, checkoutRoot, clusterName, dataRoot } from "./checkout";
import { giveTo, type OsUser, reachableByAnyone, serverUser } from "./os-user";

/** Where a cluster's programs and data lie, and who runs it. */
export type Place = { native: string; data: string; user: OsUser | undefined };

/**
 * Programs from `node_modules` and data under `.data/`; as root, when the server's user cannot reach the checkout
 * (a home folder closed to others), a copy of both in the system's temporary folder, named after the checkout.
 */
export function clusterPlace(kind: ClusterKind): Place {
  fs.mkdirSync(dataRoot, { recursive: true });
  const native = packagedBinaries();
  const user = serverUser();
  if (!user) return { native, data: path.join(dataRoot, clusterName(kind)), user };
  if (reachableByAnyone(path.join(native, "bin")) && reachableByAnyone(dataRoot))
    return { native, data: path.join(dataRoot, clusterName(kind)), user };
  const home = reachableHome();
  const copy = path.join(home, "native");
  if (!fs.existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    fs.cpSync(native, half, { recursive: true, verbatimSymlinks: true });
    giveTo(user, half);
    fs.renameSync(half, copy);
  }
  return { native: copy, data: path.join(home, clusterName(kind)), user };
}

function reachableHome(): string {
  const name = createHash("sha256").update(checkoutRoot).digest("hex").slice(0, 12);
  const home = path.join(os.tmpdir(), `khuyen-cong-${name}`);
  fs.mkdirSync(home, { recursive: true });
  const found = fs.lstatSync(home);
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${home} belongs to someone else. Remove it, or move the checkout out of a closed folder.`);
  fs.chmodSync(home, 0o755);
  return home;
}
