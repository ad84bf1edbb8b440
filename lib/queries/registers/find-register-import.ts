import { z } from "zod";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import type { RegisterImport, WaitingRow } from "@/lib/domain/registers/register-import";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { findImport, findMarkedFile } from "../imports/find-import";

type ImportKey = { readonly kind: RegisterKind; readonly id: string };

/** A sheet of this register as this reader sees it: their own within a day, and what was saved of their place; else null. */
export async function findRegisterImport(scope: ReadScope, key: ImportKey, at: Date): Promise<RegisterImport | null> {
  const run = await findImport(scope, key.id, at);
  return run?.registerKind === key.kind ? registerImportOf(run, key.kind) : null;
}

/** The sheet with its problems marked; null where there is none, or it is not for this reader. */
export async function findMarkedSheet(scope: ReadScope, key: ImportKey, at: Date) {
  return (await findRegisterImport(scope, key, at)) ? findMarkedFile(scope, key.id, at) : null;
}

/** An import as its register tells of it. */
export function registerImportOf(run: ImportRun, kind: RegisterKind): RegisterImport {
  const { id, state, fileName, sha256, rows, toAdd, unchanged, problems, preview } = run;
  return {
    id,
    kind,
    state,
    fileName,
    sha256,
    rows,
    toAdd,
    unchanged,
    problems,
    preview: (preview?.rows ?? []).map(rowOf),
  };
}

const fields = z.record(z.string(), z.union([z.string(), z.number()]));

function rowOf([, unitId = "", name = "", kept = "{}"]: readonly string[]): WaitingRow {
  return { unitId, name, fields: fields.parse(JSON.parse(kept)) };
}
