import { z } from "zod";
import { EDITABLE_NAMES } from "@/lib/domain/reference-data/editable-tables";
import { noParameters } from "@/lib/input/no-parameters";
import {
  changeReferenceInput,
  confirmReferenceInput,
  endReferenceInput,
  newCodeInput,
  referenceTableInput,
  takeBackInput,
} from "@/lib/input/reference-data";
import { json, read, write, XLSX_FILE } from "./define";
import { day } from "./parts";

const path = "/api/v1/admin/reference";
const table = z.enum(EDITABLE_NAMES);
const act = z
  .object({
    act: z.enum(["ADD", "CONFIRM", "END", "TAKE_BACK"]),
    ...{ rowId: z.string(), by: z.string(), at: z.string(), reason: z.string() },
    ...{ document: z.string().nullable(), clause: z.string().nullable() },
  })
  .meta({ id: "ReferenceAct" });

const row = z
  .object({
    id: z.string().meta({ description: "Its key and first day", example: "machinery.KCQG.2027-01-01" }),
    values: z.record(z.string(), z.string().nullable()).meta({ description: "Texts by the names of its fields" }),
    from: day.nullable(),
    to: day.nullable().meta({ description: "The first day it no longer holds" }),
    sureness: z.enum(["src", "mem", "uncertain"]),
    document: z.object({ id: z.string(), number: z.string() }).nullable(),
    clause: z.string().nullable(),
    ...{ added: act.nullable(), confirmed: act.nullable(), ended: act.nullable() },
  })
  .meta({ id: "ReferenceRow" });

const choice = z.object({
  ...{ value: z.string(), vi: z.string(), en: z.string() },
  ended: z.boolean().optional().meta({ description: "It is no more, and no new row is of it" }),
});
const done = z.object({ table, id: z.string() });

export const readReferenceOverview = read({
  path,
  who: "reference.read",
  tag: "operations",
  input: noParameters,
  summary: "Every table of reference data: what stands today, waits or is uncertain, and when it changed last",
  reply: json(
    "The tables",
    z.object({
      items: z.array(
        z.object({
          ...{ name: table, holds: z.int(), ahead: z.int(), uncertain: z.int() },
          last: z.object({ at: z.string(), by: z.string() }).nullable(),
        }),
      ),
    }),
  ),
});

export const readReferenceTable = read({
  path: `${path}/{table}`,
  who: "reference.read",
  tag: "operations",
  input: referenceTableInput,
  summary: "All versions of a table, what its fields are chosen from, and the last changes",
  reply: json(
    "The table",
    z.object({
      ...{ table, rows: z.array(row), choices: z.record(z.string(), z.array(choice)), acts: z.array(act) },
      documents: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          titleVi: z.string(),
          issuer: z.string(),
          issuedOn: day.nullable(),
        }),
      ),
    }),
  ),
});

export const readReferenceWorkbook = read({
  path: `${path}/{table}/versions.xlsx`,
  who: "reference.read",
  tag: "files",
  input: referenceTableInput,
  summary: "All versions of a table of reference data, as a workbook",
  reply: XLSX_FILE,
});

export const writeReference = write({
  path: `${path}/{table}`,
  who: "reference.change",
  tag: "operations",
  input: changeReferenceInput,
  summary: "Adds a dated row with the document behind it; the row before it ends the day before",
  reply: json("Which row", done, 201),
});

export const writeReferenceCode = write({
  path: `${path}/{table}/new`,
  who: "reference.change",
  tag: "operations",
  input: newCodeInput,
  summary: "Adds a content, item or indicator that there was not, from a day to come, by the document that brings it",
  reply: json("Its first row", done, 201),
});

export const writeReferenceConfirmation = write({
  path: `${path}/{table}/{id}/confirm`,
  who: "reference.confirm",
  tag: "operations",
  input: confirmReferenceInput,
  summary: "Confirms a row that was uncertain, by the document it was read in",
  reply: json("Which row", done),
});

export const writeReferenceEnd = write({
  path: `${path}/{table}/{id}/end`,
  who: "reference.change",
  tag: "operations",
  input: endReferenceInput,
  summary: "Ends a row from a day to come by a document, with no other after it",
  reply: json("Which row", done),
});

export const writeReferenceTakingBack = write({
  path: `${path}/{table}/{id}/take-back`,
  who: "reference.take-back",
  tag: "operations",
  input: takeBackInput,
  summary: "Takes back a row that is not yet in force",
  reply: json("Which row", done),
});
