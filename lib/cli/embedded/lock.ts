import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ClusterKind, clusterName, dataRoot } from "./checkout";

/** Runs one step on a cluster at a time, across processes: two starts at once would fight over its folder. */
export async function withClusterLock<T>(kind: ClusterKind, step: () => Promise<T>): Promise<T> {
  fs.mkdirSync(dataRoot, { recursive: true });
  const lock = path.join(dataRoot, `${clusterName(kind)}.lock`);
  while (!take(lock)) await sleep(50);
  try {
    return await step();
  } finally {
    fs.rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    if (!holderLives(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function holderLives(lock: string): boolean {
  try {
    const holder = Number(fs.readFileSync(lock, "utf8"));
    if (holder === 0) return true;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
