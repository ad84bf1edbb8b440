import { z } from "zod";
import { IMPORT_STATES, IMPORTED_SHEETS } from "@/lib/domain/intake/import-run";
import { handInProjectsInput, importIdInput } from "@/lib/input/imports";
import { json, LARGEST_FORM, read, write, XLSX_FILE } from "./define";

const problem = z.object({
  sheet: z.string(),
  row: z.int().nullable(),
  column: z.string().nullable(),
  read: z.string(),
  code: z.string(),
  message: z.string(),
});
const run = z
  .object({
    id: z.uuid(),
    sheet: z.enum(IMPORTED_SHEETS),
    state: z.enum(IMPORT_STATES),
    fileName: z.string(),
    sha256: z.string(),
    rows: z.int(),
    projects: z.int().meta({ description: "Đề án, or decisions, that its rows make" }),
    toAdd: z.int(),
    unchanged: z.int(),
    saved: z.int(),
    problems: z.array(problem),
    readAt: z.string(),
  })
  .meta({ id: "ImportRun" });

export const handInSheet = {
  ...write({
    path: "/api/v1/imports/projects",
    who: "project.create",
    tag: "records",
    input: handInProjectsInput,
    bodies: ["multipart/form-data"],
    summary: "Reads a sheet of đề án (.xlsx or CSV, up to 9 MB) and says what it would do; nothing becomes a đề án yet",
    reply: json("What was found, with its problems by cell, and its Location", run, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const handInPlanLines = {
  ...write({
    path: "/api/v1/imports/plan-lines",
    who: "signed-in",
    tag: "records",
    input: handInProjectsInput,
    bodies: ["multipart/form-data"],
    summary:
      "Reads a sheet of plan lines (.xlsx or CSV, up to 9 MB) of decisions its sender drafts, and says what it would do",
    reply: json("What was found, with its problems by cell, and its Location", run, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const readPlanLinesTemplate = read({
  path: "/api/v1/imports/plan-lines/template.xlsx",
  who: "signed-in",
  tag: "files",
  input: handInProjectsInput,
  summary: "An empty workbook for plan lines, its columns explained",
  reply: XLSX_FILE,
});

/** It waits some seconds for the end and answers then: never told that the portal stands still while it saves. */
const LONGEST_MS = 20_000;

export const commitSheet = write({
  path: "/api/v1/imports/{id}/commit",
  who: "signed-in",
  tag: "records",
  input: importIdInput,
  longestMs: LONGEST_MS,
  summary:
    "Begins all đề án, or writes all decisions, of a sheet as drafts, all or none; 202 while a large one is still being saved, 409 when it is sent meanwhile",
  reply: json("How far it is", run),
});

export const readImport = read({
  path: "/api/v1/imports/{id}",
  who: "signed-in",
  tag: "records",
  input: importIdInput,
  summary: "A sheet that this account handed in within a day, and how far saving it has come",
  reply: json("The sheet", run),
});

export const readImportProblems = read({
  path: "/api/v1/imports/{id}/problems.xlsx",
  who: "signed-in",
  tag: "files",
  input: importIdInput,
  summary: "The sheet as it was handed in, its problems marked",
  reply: XLSX_FILE,
});

export const readProjectsTemplate = read({
  path: "/api/v1/imports/projects/template.xlsx",
  who: "project.create",
  tag: "files",
  input: handInProjectsInput,
  summary: "An empty workbook for đề án, its columns explained",
  reply: XLSX_FILE,
});
