import { z } from "zod";
import { IMPORT_STATES } from "@/lib/domain/intake/import-run";
import { ENTRY_STATES } from "@/lib/domain/registers/entry";
import { FIELD_KINDS } from "@/lib/domain/registers/field";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";
import {
  addEntryInput,
  editEntryInput,
  entryInput,
  handInRegisterInput,
  registerFileInput,
  registerInput,
  registerListInput,
  registersOverviewInput,
  removeEntryInput,
} from "@/lib/input/registers";
import { CSV_FILE, json, LARGEST_FORM, read, write, XLSX_FILE } from "./define";
import { dong, listOf } from "./parts";

const path = "/api/v1/registers";
const kind = z.enum(REGISTER_KINDS);

/** Fields by name: words, a code or a day as text, a count or a year as a number, money as digits of whole đồng. */
const fields = z.record(z.string(), z.union([z.string(), z.number()]));
const entry = z
  .object({
    ...{ id: z.uuid(), kind, unitId: z.string(), unitName: z.string(), name: z.string(), fields },
    ...{ state: z.enum(ENTRY_STATES), removedReason: z.string().nullable(), version: z.int() },
  })
  .meta({ id: "RegisterEntry" });
const key = json("Its key, its version, and its Location", z.object({ kind, id: z.uuid(), version: z.int() }), 201);
const problem = z.object({
  ...{ row: z.int().nullable(), column: z.string().nullable(), read: z.string(), code: z.string() },
  message: z.string(),
});
const sheet = z
  .object({
    ...{ id: z.uuid(), kind, state: z.enum(IMPORT_STATES), fileName: z.string(), sha256: z.string() },
    ...{ rows: z.int(), toAdd: z.int(), unchanged: z.int(), problems: z.array(problem) },
  })
  .meta({ id: "RegisterImport" });

export const readRegisters = read({
  path,
  who: "anyone",
  tag: "records",
  input: registersOverviewInput,
  summary: "The registers this asker sees, the fields of each, and how many entries stand by today's province and year",
  reply: json(
    "Registers and counts",
    z.object({
      registers: z.array(
        z.object({
          ...{ kind, title: z.string(), public: z.boolean(), total: z.int() },
          fields: z.array(
            z.object({
              ...{ key: z.string(), label: z.string(), kind: z.enum(FIELD_KINDS), required: z.boolean() },
              choices: z.array(z.object({ code: z.string(), label: z.string() })),
            }),
          ),
        }),
      ),
      counts: z.array(z.object({ kind, unitId: z.string(), year: z.int().nullable(), count: z.int() })),
    }),
  ),
});

export const readRegister = read({
  path: `${path}/{kind}`,
  who: "anyone",
  tag: "records",
  input: registerListInput,
  summary: "Entries of one register, the latest year first, with sums over all that match",
  reply: json("The page", listOf(entry, z.record(z.string(), dong.nullable()))),
});

export const readRegisterWorkbook = read({
  path: `${path}/{kind}/entries.xlsx`,
  who: "anyone",
  tag: "files",
  input: registerFileInput,
  summary: "All entries that match, at most 10.000, with every field, as a workbook",
  reply: XLSX_FILE,
});

export const readRegisterCsv = read({
  path: `${path}/{kind}/entries.csv`,
  who: "anyone",
  tag: "files",
  input: registerFileInput,
  summary: "The same as CSV",
  reply: CSV_FILE,
});

export const readRegisterTemplate = read({
  path: `${path}/{kind}/template.xlsx`,
  who: "register.import",
  tag: "files",
  input: registerInput,
  summary: "An empty workbook for entries of a register, its columns explained",
  reply: XLSX_FILE,
});

export const readEntry = read({
  path: `${path}/{kind}/{id}`,
  who: "anyone",
  tag: "records",
  input: entryInput,
  summary: "One entry; its history for its province, the Cục and auditors",
  reply: json(
    "The entry",
    z.object({
      entry,
      history: z
        .array(
          z.object({
            ...{ version: z.int(), by: z.string(), onBehalfOf: z.string().nullable(), at: z.string() },
            changed: z.array(z.string()),
          }),
        )
        .nullable(),
    }),
  ),
});

export const writeEntry = write({
  path: `${path}/{kind}`,
  who: "register.write",
  tag: "records",
  input: addEntryInput,
  summary: "Adds an entry: its province, its name, and its register's fields",
  reply: key,
});

export const rewriteEntry = write({
  path: `${path}/{kind}/{id}`,
  who: "register.write",
  tag: "records",
  input: editEntryInput,
  summary: "Writes an entry anew on the version that was seen",
  reply: { ...key, status: 200 },
});

export const dropEntry = write({
  path: `${path}/{kind}/{id}/remove`,
  who: "register.write",
  tag: "records",
  input: removeEntryInput,
  summary: "Removes an entry with a reason; it stays for its writers, the Cục and auditors",
  reply: { ...key, status: 200 },
});

export const handInRegister = {
  ...write({
    path: `${path}/{kind}/imports`,
    who: "register.import",
    tag: "records",
    input: handInRegisterInput,
    bodies: ["multipart/form-data"],
    summary: "Reads a sheet of a register (.xlsx or CSV, up to 9 MB) and says what it would do; nothing is added yet",
    reply: json("What was found, with its problems by cell, and its Location", sheet, 201),
  }),
  largestBody: LARGEST_FORM,
};

export const readRegisterImport = read({
  path: `${path}/{kind}/imports/{id}`,
  who: "register.import",
  tag: "records",
  input: entryInput,
  summary: "A sheet of a register that this account handed in within a day",
  reply: json("The sheet", sheet),
});

export const readRegisterProblems = read({
  path: `${path}/{kind}/imports/{id}/problems.xlsx`,
  who: "register.import",
  tag: "files",
  input: entryInput,
  summary: "The sheet as it was handed in, its problems marked",
  reply: XLSX_FILE,
});

/** It waits some seconds for the end and answers then. */
const LONGEST_MS = 20_000;

export const commitRegister = write({
  path: `${path}/{kind}/imports/{id}/commit`,
  who: "register.import",
  tag: "records",
  input: entryInput,
  longestMs: LONGEST_MS,
  summary:
    "Adds every row of a sheet that the register has not, all or none; 202 while a large one is still being saved",
  reply: json("The sheet", sheet),
});
