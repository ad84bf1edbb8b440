import { z } from "zod";
import { IMPORT_STATES, type ImportedSheet, KEPT_SHEETS, PREVIEW_COLUMNS } from "@/lib/domain/intake/import-run";
import { UNDO_BARS } from "@/lib/domain/intake/undo";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";
import { importsFileInput, importsQueryInput } from "@/lib/input/import-query";
import { handInInput, importIdInput, undoImportInput } from "@/lib/input/imports";
import { bytes, json, LARGEST_FORM, read, write, XLSX_FILE } from "./define";
import { listOf } from "./parts";
import type { Access } from "./route";

const problem = z.object({
  sheet: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  read: z.string(),
  code: z.string(),
  message: z.string(),
});
const listed = z.object({
  ...{ id: z.uuid(), sheet: z.enum(KEPT_SHEETS), state: z.enum(IMPORT_STATES) },
  registerKind: z.enum(REGISTER_KINDS).nullable().meta({ description: "The register, of a sheet of one" }),
  ...{ fileName: z.string(), sha256: z.string(), rows: z.int() },
  projects: z
    .int()
    .meta({ description: "Đề án, decisions or vouchers that its rows make; figures another source disputes" }),
  ...{ toAdd: z.int(), unchanged: z.int(), saved: z.int(), readAt: z.string(), savedAt: z.string().nullable() },
  ...{ by: z.string(), unitId: z.string().nullable() },
  undoing: z.int().nullable().meta({ description: "How much is taken back so far, while it is being undone" }),
  undoRefused: z
    .object({ count: z.int(), bars: z.array(z.object({ name: z.string(), because: z.enum(UNDO_BARS) })) })
    .nullable()
    .meta({ description: "What stood in the way when it was last undone; none named where undoing was broken off" }),
  undone: z.object({ at: z.string(), by: z.string(), reason: z.string() }).nullable(),
  own: z.boolean().meta({ description: "Whether the asker handed it in" }),
});
const run = listed
  .extend({
    problems: z.array(problem),
    preview: z
      .object({ columns: z.array(z.enum(PREVIEW_COLUMNS)), rows: z.array(z.array(z.string())) })
      .nullable()
      .meta({ description: "The first rows as they were read: amounts in đồng, days as YYYY-MM-DD, codes as codes" }),
  })
  .meta({ id: "ImportRun" });

const handIn = (sheet: ImportedSheet, who: Access, summary: string) => ({
  ...write({
    ...{ path: `/api/v1/imports/${sheet}`, who, tag: "records", input: handInInput, bodies: ["multipart/form-data"] },
    summary: `Reads a sheet of ${summary} (.xlsx or CSV, up to 9 MB and 20.000 rows) and says what it would do; nothing is saved yet`,
    reply: json("What was found, with its problems by cell, and its Location", run, 201),
  }),
  largestBody: LARGEST_FORM,
});
const template = (sheet: ImportedSheet, summary: string) =>
  read({
    ...{ path: `/api/v1/imports/${sheet}/template.xlsx`, who: "signed-in", tag: "files", input: handInInput },
    summary: `An empty workbook for ${summary}, its columns explained`,
    reply: XLSX_FILE,
  });

export const handInProjects = handIn("projects", "project.create", "đề án");
export const handInPlanLines = handIn("plan-lines", "signed-in", "plan lines of decisions its sender drafts");
export const handInVouchers = handIn("vouchers", "voucher.record", "vouchers of one's own province");
export const handInFigures = handIn("published-figures", "published-figures.import", "published figures");
export const readProjectsTemplate = template("projects", "đề án");
export const readPlanLinesTemplate = template("plan-lines", "plan lines");
export const readVouchersTemplate = template("vouchers", "vouchers");
export const readFiguresTemplate = template("published-figures", "published figures");

export const readImports = read({
  ...{ path: "/api/v1/imports", who: "import.read", tag: "records", input: importsQueryInput },
  summary:
    "Imports, the latest first: one's own, those of the province for its leader, all that were saved for the Ministry and auditors",
  reply: json("The page", listOf(listed, z.object({}))),
});

export const readImportsWorkbook = read({
  ...{ path: "/api/v1/imports.xlsx", who: "import.read", tag: "files", input: importsFileInput },
  summary: "All imports that match, at most 10.000, as a workbook",
  reply: XLSX_FILE,
});

/** It waits some seconds for the end and answers then: never told that the portal stands still while it saves. */
const LONGEST_MS = 20_000;

export const commitSheet = write({
  ...{ path: "/api/v1/imports/{id}/commit", who: "signed-in", tag: "records", input: importIdInput },
  longestMs: LONGEST_MS,
  summary:
    "Saves all of a sheet – đề án and decisions as drafts, vouchers, published figures –, all or none; 202 while a large one is still being saved, 409 when it is sent meanwhile",
  reply: json("How far it is", run),
});

export const undoSheet = write({
  ...{ path: "/api/v1/imports/{id}/undo", who: "signed-in", tag: "records", input: undoImportInput },
  longestMs: LONGEST_MS,
  summary:
    "Takes back everything a saved import made where nothing depends on it, with a reason, all or none; 409 with what does, 202 while a large one is still being taken back",
  reply: json("The import as it then stands", run),
});

export const readImport = read({
  ...{ path: "/api/v1/imports/{id}", who: "signed-in", tag: "records", input: importIdInput },
  summary: "A sheet that this account handed in within a day, or one that was saved and the account may see",
  reply: json("The sheet", run),
});

export const readImportFile = read({
  ...{ path: "/api/v1/imports/{id}/file", who: "signed-in", tag: "files", input: importIdInput },
  summary: "The file as it was handed in",
  reply: bytes("The file", "application/octet-stream"),
});

export const readImportProblems = read({
  ...{ path: "/api/v1/imports/{id}/problems.xlsx", who: "signed-in", tag: "files", input: importIdInput },
  summary: "The sheet as it was handed in, its problems marked",
  reply: XLSX_FILE,
});
