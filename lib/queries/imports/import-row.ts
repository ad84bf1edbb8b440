import { z } from "zod";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import {
  IMPORT_STATES,
  type ImportRun,
  importState,
  isUnderWay,
  KEPT_SHEETS,
  PREVIEW_COLUMNS,
} from "@/lib/domain/intake/import-run";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { UNDO_BARS } from "@/lib/domain/intake/undo";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";

/** What every read of imports selects, from RUN_SOURCE. */
export const RUN_COLUMNS = `r.id, r.account_id, r.sheet, r.register_kind, r.state, r.file_name, r.sha256, r.row_count, r.project_count,
  r.to_add, r.unchanged, r.saved, r.read_at, r.saved_at, r.committing_at, r.unit_id, steward_of(r.unit_id) AS steward_unit_id, r.undone_at, r.undo_reason,
  r.undoing_at, r.taken_back, r.undo_refusal,
  a.full_name AS by, u.full_name AS undone_by`;

export const RUN_SOURCE = `import_run r JOIN account_name a ON a.id = r.account_id
  LEFT JOIN account_name u ON u.id = r.undone_by`;

export const importRow = z.object({
  id: z.string(),
  account_id: z.string(),
  sheet: z.enum(KEPT_SHEETS),
  register_kind: z.enum(REGISTER_KINDS).nullable(),
  state: z.enum(IMPORT_STATES),
  file_name: z.string(),
  sha256: z.string(),
  row_count: z.number(),
  project_count: z.number(),
  to_add: z.number(),
  unchanged: z.number(),
  saved: z.number(),
  read_at: z.date(),
  saved_at: z.date().nullable(),
  committing_at: z.date().nullable(),
  unit_id: z.string().nullable(),
  steward_unit_id: z.string().nullable(),
  undone_at: z.date().nullable(),
  undo_reason: z.string().nullable(),
  undoing_at: z.date().nullable(),
  taken_back: z.number(),
  undo_refusal: z
    .object({ count: z.number(), bars: z.array(z.object({ name: z.string(), because: z.enum(UNDO_BARS) })) })
    .nullable(),
  by: z.string(),
  undone_by: z.string().nullable(),
  problems: z.array(z.unknown()).default([]),
  preview: z
    .object({ columns: z.array(z.enum(PREVIEW_COLUMNS)), rows: z.array(z.array(z.string())) })
    .nullable()
    .default(null),
});

/** The row as this reader is told of it. */
export function runOf(row: z.infer<typeof importRow>, { accountId }: ReadScope, at: Date): ImportRun {
  const { id, sheet, sha256, saved, unchanged, preview, by } = row;
  return {
    ...{ id, sheet, sha256, saved, unchanged, preview, by },
    registerKind: row.register_kind,
    state: importState(row.state, row.committing_at, at),
    fileName: row.file_name,
    ...{ rows: row.row_count, projects: row.project_count, toAdd: row.to_add },
    problems: row.problems as readonly IntakeProblem[],
    readAt: row.read_at.toISOString(),
    savedAt: row.saved_at?.toISOString() ?? null,
    ...{ unitId: row.unit_id, stewardUnitId: row.steward_unit_id },
    undoing: isUnderWay(row.undoing_at, at) ? row.taken_back : null,
    undoRefused: row.undo_refusal,
    undone: row.undone_at && {
      at: row.undone_at.toISOString(),
      by: row.undone_by ?? "",
      reason: row.undo_reason ?? "",
    },
    own: row.account_id === accountId,
  };
}
