import fs from "node:fs/promises";
import path from "node:path";
import { transaction } from "@/lib/db/transaction";
import { type AuditHead, listHeads, parseHeads } from "@/lib/queries/invariants/audit-heads";
import { say } from "../terminal";
import { asOwner } from "./as-owner";
import { readOptions } from "./options";

/** `portal heads`: adds the heads of the audit chains to a file, which belongs on another machine than the database. */
export async function writeHeads(args: string[]): Promise<void> {
  const { file } = readOptions(args, { places: ["file"] }).places;
  const heads = await asOwner((operator) => transaction(operator, listHeads));
  await fs.mkdir(path.dirname(path.resolve(file)), { recursive: true });
  await fs.appendFile(file, heads.map((head) => `${JSON.stringify(head)}\n`).join(""), { mode: 0o600 });
  say(`${heads.length} heads of the audit trail added to ${file}.`);
}

/** The heads of a file that `portal heads` wrote. @throws Error naming the file when it is absent or damaged. */
export async function readHeads(file: string): Promise<AuditHead[]> {
  try {
    return parseHeads(await fs.readFile(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} could not be read as written heads: ${(error as Error).message}`, { cause: error });
  }
}
