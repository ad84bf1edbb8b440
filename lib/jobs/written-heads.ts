import fs from "node:fs/promises";
import path from "node:path";
import { transaction } from "@/lib/db/transaction";
import type { Operator, Upkeeper } from "@/lib/domain/access/actor";
import type { AuditHead } from "@/lib/domain/office/audit-head";
import { listHeads, parseHeads } from "@/lib/queries/invariants/audit-heads";

/** Adds the heads of the audit chains to a file, which belongs where the database's owner cannot write. Gives how many. */
export async function writeHeads(actor: Operator | Upkeeper, file: string): Promise<number> {
  const heads = await transaction(actor, listHeads);
  await fs.mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await fs.appendFile(file, heads.map((head) => `${JSON.stringify(head)}\n`).join(""), { mode: 0o600 });
  return heads.length;
}

/**
 * The heads of a file, or of every file of a folder of the daily ones.
 * @throws Error naming the place when it is absent or damaged.
 */
export async function readHeads(place: string): Promise<AuditHead[]> {
  try {
    const files = (await fs.stat(place)).isDirectory() ? await filesOf(place) : [place];
    return (await Promise.all(files.map((file) => fs.readFile(file, "utf8")))).flatMap(parseHeads);
  } catch (error) {
    throw new Error(`${place} could not be read as written heads: ${(error as Error).message}`, { cause: error });
  }
}

async function filesOf(folder: string): Promise<string[]> {
  const names = (await fs.readdir(folder)).filter((name) => name.endsWith(".jsonl"));
  return names.sort().map((name) => path.join(folder, name));
}
