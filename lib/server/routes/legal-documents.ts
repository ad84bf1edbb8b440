import { z } from "zod";
import { EDITABLE_NAMES } from "@/lib/domain/reference-data/editable-tables";
import { legalDocumentInput, legalDocumentsQueryInput } from "@/lib/input/legal-documents";
import { json, read, XLSX_FILE } from "./define";
import { day } from "./parts";

const path = "/api/v1/legal-documents";
const table = z.enum(EDITABLE_NAMES);
const sureness = z.enum(["src", "mem", "uncertain"]);
const listed = {
  ...{ id: z.string(), number: z.string(), title: z.string(), issuer: z.string(), sureness },
  ...{ issuedOn: day.nullable(), from: day.nullable(), to: day.nullable() },
  rules: z.array(z.object({ table, count: z.int() })),
};
const rule = z.object({
  ...{ table, id: z.string(), values: z.record(z.string(), z.string().nullable()), sureness },
  ...{ from: day.nullable(), to: day.nullable(), clause: z.string().nullable() },
});

export const readLegalDocuments = read({
  path,
  who: "anyone",
  tag: "records",
  input: legalDocumentsQueryInput,
  summary: "Legal documents, each with how many rules of each table rest on it",
  reply: json(
    "The documents",
    z.object({ items: z.array(z.object(listed).meta({ id: "LegalDocument" })), total: z.int() }),
  ),
});

export const readLegalDocument = read({
  path: `${path}/{id}`,
  who: "anyone",
  tag: "records",
  input: legalDocumentInput,
  summary: "A legal document with every content, cap, rate, deadline and name that rests on it",
  reply: json("The document", z.object({ ...listed, listed: z.array(rule) })),
});

export const readLegalDocumentsWorkbook = read({
  path: `${path}.xlsx`,
  who: "anyone",
  tag: "files",
  input: legalDocumentsQueryInput,
  summary: "Legal documents with what rests on them, as a workbook",
  reply: XLSX_FILE,
});

export const readLegalDocumentWorkbook = read({
  path: `${path}/{id}/rules.xlsx`,
  who: "anyone",
  tag: "files",
  input: legalDocumentInput,
  summary: "Every rule that rests on one legal document, as a workbook",
  reply: XLSX_FILE,
});
