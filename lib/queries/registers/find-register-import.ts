import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { IMPORT_HOURS } from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { PREVIEWED, type RegisterImport, type WaitingRow } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";

type ImportKey = { readonly kind: RegisterKind; readonly id: string };

const select = {
  ...{ id: true, state: true, fileName: true, sha256: true, rowCount: true, rows: true, toAdd: true, problems: true },
} as const;

/** A sheet of a register that this account handed in within a day; null for everybody else and afterwards. */
export async function findRegisterImport(scope: ReadScope, key: ImportKey, at: Date): Promise<RegisterImport | null> {
  if (!DATABASE_ROLES[scope.databaseRole].imports) return null;
  const found = await reading(scope, (tx) => tx.registerImport.findFirst({ where: kept(key, at), select }));
  if (!found) return null;
  const { state, rowCount, rows: read, problems, ...rest } = found;
  const rows = read as unknown as readonly WaitingRow[];
  return {
    ...rest,
    ...{ kind: key.kind, state: state as RegisterImport["state"], rows: rowCount },
    unchanged: rows.length - rest.toAdd,
    problems: problems as unknown as readonly IntakeProblem[],
    preview: rows.slice(0, PREVIEWED),
  };
}

/** The sheet with its problems marked; null where there is none, or it is not this account's. */
export async function findMarkedSheet(
  scope: ReadScope,
  key: ImportKey,
  at: Date,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!DATABASE_ROLES[scope.databaseRole].imports) return null;
  const found = await reading(scope, (tx) =>
    tx.registerImport.findFirst({ where: kept(key, at), select: { marked: true } }),
  );
  return found?.marked ? new Uint8Array(found.marked) : null;
}

function kept({ kind, id }: ImportKey, at: Date) {
  return { id, kind, readAt: { gt: new Date(at.getTime() - IMPORT_HOURS * 3_600_000) } };
}
