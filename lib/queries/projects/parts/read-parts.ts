import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import { type ProjectPart, partsColumn, partsOf, type ReadParts } from "./part";

type Parts = readonly ProjectPart<unknown>[];

const rows = z.array(z.object({ parts: z.unknown() }));

/**
 * These parts of a đề án, read by one statement, for those who may see it before it is assigned; null where it is
 * absent or not theirs.
 */
export async function readParts(scope: ReadScope, code: string, parts: Parts): Promise<ReadParts | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return null;
  const [found] = await reading(scope, (tx) => select(tx, "p.code = $1", code, parts));
  return found ?? null;
}

/** The same of a đề án by its id, in the transaction that works on it. */
export async function partsIn(tx: Transaction, id: string, parts: Parts): Promise<ReadParts | null> {
  const [found] = await select(tx, "p.id = $1::uuid", id, parts);
  return found ?? null;
}

/** The same of each of several đề án, by one statement. */
export function partsOfEach(tx: Transaction, ids: readonly string[], parts: Parts): Promise<ReadParts[]> {
  return select(tx, "p.id = ANY ($1::uuid[])", [...ids], parts);
}

async function select(tx: Transaction, which: string, key: string | string[], parts: Parts): Promise<ReadParts[]> {
  const text = `SELECT ${partsColumn(parts)} AS parts FROM project p WHERE ${which}`;
  const found = rows.parse(await tx.$queryRaw(bound({ text, values: [key, vietnamDay(new Date())] })));
  return found.map((row) => partsOf(row.parts));
}
