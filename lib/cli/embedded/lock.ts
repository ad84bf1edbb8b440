import { createHash, randomBytes } from "node:crypto";
import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { type Cluster, clusterFile, rootOf } from "./checkout";
import { answerAs, type Holder, holderLives } from "./holder";

const NOBODYS_PORT = 0;

/**
 * Runs one step on a cluster at a time, across processes: two starts at once would fight over its folder. The lock is a
 * file that names a port on which its holder answers, so one left by a killed process or a power cut is taken over at once.
 */
export async function withClusterLock<T>(cluster: Cluster, step: () => Promise<T>): Promise<T> {
  fs.mkdirSync(rootOf(cluster), { recursive: true });
  const lock = clusterFile(cluster, ".lock");
  const token = randomBytes(12).toString("hex");
  const { port, fallSilent } = await answerAs(token);
  const mine = `${lock}.${token}`;
  fs.writeFileSync(mine, JSON.stringify({ port, token } satisfies Holder));
  try {
    while (!(await taken(lock, mine, token))) await sleep(50);
    return await step();
  } finally {
    if (read(lock)?.token === token) fs.rmSync(lock, { force: true });
    fs.rmSync(mine, { force: true });
    fallSilent();
  }
}

/**
 * Tries to take the lock. A dead holder's place is claimed by `<lock>.after-<its token>`, which only one process can
 * make; a claimant may die too, so claims form a chain, and who is last in it and lives may replace the lock.
 */
async function taken(lock: string, mine: string, token: string): Promise<boolean> {
  const chain = holders(lock);
  const last = chain.at(-1);
  if (!last) return linked(mine, lock);
  if (await holderLives(last)) return false;
  if (!linked(mine, claim(lock, last))) return false;
  const now = holders(lock).map((holder) => holder.token);
  const mayReplace = now.join() === [...chain.map((holder) => holder.token), token].join();
  if (mayReplace) fs.renameSync(mine, lock);
  for (const holder of mayReplace ? chain : [last]) {
    fs.rmSync(claim(lock, holder), { force: true });
    fs.rmSync(`${lock}.${holder.token}`, { force: true });
  }
  return mayReplace;
}

function holders(lock: string): Holder[] {
  const chain: Holder[] = [];
  for (let next = read(lock); next; next = read(claim(lock, next))) chain.push(next);
  return chain;
}

const claim = (lock: string, holder: Holder): string => `${lock}.after-${holder.token}`;

/** The holder a file names, undefined without the file. A file that names none was cut short: nobody answers for it. */
function read(file: string): Holder | undefined {
  let text: string;
  try {
    text = fs.readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return parsed(text) ?? { port: NOBODYS_PORT, token: createHash("sha256").update(text).digest("hex").slice(0, 24) };
}

function parsed(text: string): Holder | undefined {
  try {
    const { port, token } = JSON.parse(text);
    return Number.isInteger(port) && port > 0 && port < 65_536 && /^[0-9a-f]{24}$/.test(token)
      ? { port, token }
      : undefined;
  } catch {
    return undefined;
  }
}

function linked(file: string, as: string): boolean {
  try {
    fs.linkSync(file, as);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    return false;
  }
}
