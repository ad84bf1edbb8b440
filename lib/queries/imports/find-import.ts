import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { IMPORT_HOURS, type ImportRun, type MadeThing } from "@/lib/domain/intake/import-run";
import { importRow, RUN_COLUMNS, RUN_SOURCE, runOf } from "./import-row";

/** What is kept of a sheet beyond what is told of it. */
const KEPT = "r.state IN ('COMMITTING', 'DONE', 'UNDONE') OR r.read_at > $2::timestamptz";

/** A sheet as this reader sees it: their own within a day, and what was saved of their province or for all; else null. */
export async function findImport(scope: ReadScope, id: string, at: Date): Promise<ImportRun | null> {
  if (!seesImports(scope)) return null;
  const text = `SELECT ${RUN_COLUMNS}, r.problems, r.preview FROM ${RUN_SOURCE} WHERE r.id = $1::uuid AND (${KEPT})`;
  const rows = await reading(scope, (tx) => tx.$queryRaw(bound({ text, values: [id, since(at)] })));
  const [row] = z.array(importRow).parse(rows);
  return row ? runOf(row, scope, at) : null;
}

/** The file as it was handed in, by whoever sees it. */
export async function findImportedFile(
  scope: ReadScope,
  id: string,
  at: Date,
): Promise<{ name: string; bytes: Buffer; sha256: string } | null> {
  if (!seesImports(scope)) return null;
  const row = await reading(scope, (tx) =>
    tx.importRun.findFirst({ where: { id, ...standing(at) }, select: { fileName: true, content: true, sha256: true } }),
  );
  return row && { name: row.fileName, bytes: Buffer.from(row.content), sha256: row.sha256 };
}

/** The file with its problems marked; null where there is none, or it is not for this reader. */
export async function findMarkedFile(scope: ReadScope, id: string, at: Date): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!seesImports(scope)) return null;
  const row = await reading(scope, (tx) =>
    tx.importRun.findFirst({ where: { id, ...standing(at) }, select: { marked: true } }),
  );
  return row?.marked ? new Uint8Array(row.marked) : null;
}

const made = z.array(
  z.object({ id: z.string(), name: z.string(), version: z.int().nullable(), rewritten: z.boolean() }),
);

/** What a saved sheet made, for whoever undoes it. */
export async function findMadeThings(scope: ReadScope, id: string): Promise<readonly MadeThing[]> {
  const row = await reading(scope, (tx) => tx.importRun.findFirst({ where: { id }, select: { made: true } }));
  return made.parse(row?.made ?? []);
}

/** Whether this reader's role has anything to do with imports. */
export function seesImports({ databaseRole }: ReadScope): boolean {
  return DATABASE_ROLES[databaseRole].imports;
}

function since(at: Date): string {
  return new Date(at.getTime() - IMPORT_HOURS * 3_600_000).toISOString();
}

function standing(at: Date) {
  return { OR: [{ state: { in: ["COMMITTING", "DONE", "UNDONE"] } }, { readAt: { gt: new Date(since(at)) } }] };
}
