import { z } from "zod";
import { documentId } from "@/lib/domain/reference-data/document-number";
import type { EditableField } from "@/lib/domain/reference-data/editable-table";
import {
  askedFields,
  EDITABLE_NAMES,
  type EditableName,
  editableTable,
} from "@/lib/domain/reference-data/editable-tables";
import { CODED_TABLES, newCodeFields } from "@/lib/domain/reference-data/new-codes";
import { typedDay } from "./day";
import { basisFields, checkDocumentNumber, documentOf } from "./reference-document";
import { readFieldText } from "./reference-field";

type RefuseAt = (path: string, params: Readonly<Record<string, unknown>>) => void;
type Values = Record<string, string | null>;

/** A field as a form or another system sends it; numbers and yes or no are taken as texts. */
const sent = z
  .union([z.string().max(1000), z.number(), z.boolean()])
  .transform(String)
  .optional();
const table = z.enum(EDITABLE_NAMES);
const id = z.string().regex(/^[\w.-]{1,200}$/);
const { reason } = basisFields;

const FIELD_NAMES = [...new Set(EDITABLE_NAMES.flatMap((name) => askedFields(name).map((field) => field.name)))];

/** Which of the tables. */
export const referenceTableInput = z.strictObject({ table });

/** The page of a table: which row its form begins from. */
export const referencePageInput = z.object({ of: id.nullable().catch(null).default(null) });

/** Takes back a row that is not yet in force. */
export const takeBackInput = z.strictObject({ table, id, reason });
export type TakeBackInput = z.output<typeof takeBackInput>;

/** Confirms a row whose mark was uncertain, by the document it was read in. */
export const confirmReferenceInput = z.strictObject({ table, id, ...basisFields }).transform((given, context) => {
  const document = documentOf(given, refusing(context));
  return { table: given.table, id: given.id, document, clause: given.clause || null, reason: given.reason };
});
export type ConfirmReferenceInput = z.output<typeof confirmReferenceInput>;

/** Ends a row with no other after it, by a document. */
export const endReferenceInput = z
  .strictObject({ table, id, end: typedDay, ...basisFields })
  .transform((given, context) => {
    const document = documentOf(given, refusing(context));
    const { end, clause, reason } = given;
    return { table: given.table, id: given.id, end, document, clause: clause || null, reason };
  });
export type EndReferenceInput = z.output<typeof endReferenceInput>;

/** A new dated row of any table: its fields beside its first day, the document, the clause and the reason. */
export const changeReferenceInput = z
  .strictObject({
    ...Object.fromEntries(FIELD_NAMES.map((name) => [name, sent])),
    ...{ table, start: typedDay.optional(), after: id.optional(), ...basisFields },
  })
  .transform((given, context) => {
    const name = given.table;
    const refuseAt = refusing(context);
    const isDocument = name === "legal-documents";
    const asTyped: Readonly<Record<string, unknown>> = given;
    const values = readValues(name, asTyped, refuseAt);
    if (editableTable(name).start !== null && given.start === undefined) refuseAt("start", { problem: "required" });
    const document = isDocument ? null : documentOf(given, refuseAt);
    if (isDocument) values.id = newDocumentId(given, values, refuseAt);
    return {
      ...{ table: name, start: given.start ?? null, after: given.after, values },
      ...{ document, clause: given.clause || null, reason: given.reason },
    };
  });
export type ChangeReferenceInput = z.output<typeof changeReferenceInput>;

/** A code that there was not, with its first version: its fields beside its first day, the document, the clause and the reason. */
export const newCodeInput = z
  .strictObject({
    ...Object.fromEntries([...FIELD_NAMES, "code"].map((name) => [name, sent])),
    ...{ table: z.enum(CODED_TABLES), start: typedDay, ...basisFields },
  })
  .transform((given, context) => {
    const refuseAt = refusing(context);
    const { code, content, ...said } = readFields(newCodeFields(given.table), given, refuseAt);
    const { table: name, start, clause, reason: why } = given;
    return {
      ...{ table: name, code: code ?? "", content: content ?? null, values: said, start },
      ...{ document: documentOf(given, refuseAt), clause: clause || null, reason: why },
    };
  });
export type NewCodeInput = z.output<typeof newCodeInput>;

function refusing(context: z.core.$RefinementCtx): RefuseAt {
  return (path, params) => context.addIssue({ code: "custom", path: [path], params: { ...params } });
}

/** A document's own form has neither a start nor a basis; its id follows from its number. */
function newDocumentId(given: Readonly<Record<string, unknown>>, values: Values, refuseAt: RefuseAt): string {
  if (given.start !== undefined) refuseAt("start", { problem: "document-start" });
  for (const foreign of ["after", "documentId", "clause"]) {
    if (given[foreign] !== undefined) refuseAt(foreign, { problem: "unknown-field" });
  }
  const { documentNumber, documentIssuer, documentIssuedOn } = values;
  const document = { number: documentNumber ?? "", issuer: documentIssuer ?? "", issuedOn: documentIssuedOn ?? null };
  if (documentNumber) checkDocumentNumber(document, refuseAt);
  return documentId(document);
}

function readValues(name: EditableName, given: Readonly<Record<string, unknown>>, refuseAt: RefuseAt): Values {
  const values = readFields(askedFields(name), given, refuseAt);
  checkGroups(name, values, refuseAt);
  return values;
}

function readFields(
  own: readonly EditableField[],
  given: Readonly<Record<string, unknown>>,
  refuseAt: RefuseAt,
): Values {
  const foreign = FIELD_NAMES.filter(
    (field) => given[field] !== undefined && !own.some((one) => one.name === field) && !(field in basisFields),
  );
  for (const field of foreign) refuseAt(field, { problem: "unknown-field" });
  const values: Values = {};
  for (const field of own) {
    const text = given[field.name];
    const read = readFieldText(field, typeof text === "string" ? text : undefined);
    if ("problem" in read) refuseAt(field.name, read);
    else values[field.name] = read.value;
  }
  return values;
}

/** Of fields that exclude one another, one group is filled in, and all of it. */
function checkGroups(name: EditableName, values: Values, refuseAt: RefuseAt): void {
  const { oneOf = [] } = editableTable(name);
  const isFilled = (field: string) => typeof values[field] === "string";
  const [first = oneOf[0] ?? [], ...others] = oneOf.filter((group) => group.some(isFilled));
  for (const field of first) if (values[field] === null) refuseAt(field, { problem: "required" });
  for (const field of others.flat()) if (isFilled(field)) refuseAt(field, { problem: "unknown-field" });
}
