import type { Prisma } from "@/lib/db/generated/client";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import {
  IMPORT_HOURS,
  type ImportedSheet,
  type ImportRun,
  type ImportState,
  importState,
} from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";

const select = {
  ...{
    id: true,
    sheet: true,
    state: true,
    fileName: true,
    sha256: true,
    rowCount: true,
    projectCount: true,
    toAdd: true,
  },
  ...{ unchanged: true, saved: true, problems: true, readAt: true, committingAt: true },
} as const satisfies Prisma.ImportRunSelect;

/** A sheet that this account handed in within a day; null for everybody else and afterwards. */
export async function findImport(scope: ReadScope, id: string, at: Date): Promise<ImportRun | null> {
  if (!mayHave(scope)) return null;
  const row = await reading(scope, (tx) => tx.importRun.findFirst({ where: { id, ...notExpired(at) }, select }));
  if (!row) return null;
  const { sheet, state, rowCount: rows, projectCount: projects, problems, committingAt, readAt, ...rest } = row;
  return {
    ...rest,
    sheet: sheet as ImportedSheet,
    state: importState(state as ImportState, committingAt, at),
    ...{ rows, projects, problems: problems as unknown as readonly IntakeProblem[], readAt: readAt.toISOString() },
  };
}

/** The file as it was handed in. */
export async function findImportedFile(scope: ReadScope, id: string): Promise<{ name: string; bytes: Buffer } | null> {
  const row = await reading(scope, (tx) =>
    tx.importRun.findFirst({ where: { id }, select: { fileName: true, content: true } }),
  );
  return row && { name: row.fileName, bytes: Buffer.from(row.content) };
}

/** The file with its problems marked; null where there is none, or it is not this account's. */
export async function findMarkedFile(scope: ReadScope, id: string, at: Date): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!mayHave(scope)) return null;
  const row = await reading(scope, (tx) =>
    tx.importRun.findFirst({ where: { id, ...notExpired(at) }, select: { marked: true } }),
  );
  return row?.marked ? new Uint8Array(row.marked) : null;
}

function mayHave({ databaseRole }: ReadScope): boolean {
  return DATABASE_ROLES[databaseRole].imports;
}

function notExpired(at: Date) {
  return { readAt: { gt: new Date(at.getTime() - IMPORT_HOURS * 3_600_000) } };
}
