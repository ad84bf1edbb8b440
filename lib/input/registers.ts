import { z } from "zod";
import type { RegisterValues } from "@/lib/domain/registers/entry";
import { LONGEST_LINE } from "@/lib/domain/registers/field";
import { REGISTER_SORTS } from "@/lib/domain/registers/register-query";
import { REGISTER_KINDS, type RegisterKind } from "@/lib/domain/registers/registers";
import {
  choiceFilter,
  given,
  pageParam,
  regionFilter,
  searchFilter,
  separatorParam,
  sizeParam,
  unitFilter,
  unitParam,
  yearFilter,
} from "./address-values";
import { orNothing } from "./conference-values";
import { seenVersion } from "./project-steps";
import { REGISTER_FIELDS } from "./register-values";
import { line, text } from "./text";

const kind = z.enum(REGISTER_KINDS);
const name = line(LONGEST_LINE).pipe(z.string().min(1));

/** One register, by its name. */
export const registerInput = z.object({ kind });

/** The address of a list of a register's entries. */
export const registerQueryInput = z.object({
  q: searchFilter,
  region: regionFilter,
  unitId: unitFilter,
  year: yearFilter,
  level: given(z.string().regex(/^[A-Z0-9_]{1,40}$/)),
  removed: choiceFilter(["yes"] as const),
  sort: choiceFilter(REGISTER_SORTS).transform((sort) => sort ?? ("-year" as const)),
  page: pageParam,
  size: sizeParam(50),
});

/** A list of one register, as the API is asked for it. */
export const registerListInput = registerQueryInput.extend({ kind });

/** The same as a file: all that match. */
export const registerFileInput = registerListInput
  .omit({ page: true, size: true })
  .extend({ separator: separatorParam });

/** The address of what there is in all registers. */
export const registersOverviewInput = z.object({ region: regionFilter, unitId: unitFilter, year: yearFilter });

/** One entry of a register. */
export const entryInput = z.object({ kind, id: z.uuid() });

/** The form of a new entry, and of an import that was read. */
export const registerImportPageInput = z.object({ id: given(z.uuid()) });

const FIELDS_OF_KIND = "The register's own fields by name; see GET /registers/{kind}";
const head = { kind, unitId: orNothing(unitParam), name };

type Sent<Head> = Head & { readonly kind: RegisterKind };

/** What belongs to the entry itself is taken off; the rest is its register's fields, each checked as the record says. */
function withFields<Head extends object>(known: readonly string[]) {
  return (sent: Sent<Head>, context: z.core.$RefinementCtx): Head & { readonly values: RegisterValues } => {
    const rest = Object.fromEntries(Object.entries(sent).filter(([key]) => !known.includes(key)));
    const read = REGISTER_FIELDS[sent.kind].safeParse(rest);
    if (read.success) {
      const own = Object.fromEntries(Object.entries(sent).filter(([key]) => known.includes(key))) as Head;
      return { ...own, values: read.data };
    }
    for (const issue of read.error.issues) context.addIssue({ ...issue } as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  };
}

type NewEntry = { readonly kind: RegisterKind; readonly unitId: string | null; readonly name: string };
type SeenEntry = Omit<NewEntry, "unitId"> & { readonly id: string; readonly version: number };

/** A new entry: its province, its name, and its register's fields. */
export const addEntryInput = z
  .looseObject(head)
  .meta({ description: FIELDS_OF_KIND })
  .transform(withFields<NewEntry>(["kind", "unitId", "name"]));

/** An entry written anew on the version that was seen; it stays its province's. */
export const editEntryInput = z
  .looseObject({ kind, id: z.uuid(), version: seenVersion, name })
  .meta({ description: FIELDS_OF_KIND })
  .transform(withFields<SeenEntry>(["kind", "id", "version", "name"]));

/** An entry to be removed, and why. */
export const removeEntryInput = z.strictObject({
  ...{ kind, id: z.uuid(), version: seenVersion },
  reason: text(2000).pipe(z.string().min(1)),
});

/** A sheet of a register; the file itself is read as it comes. */
export const handInRegisterInput = z.strictObject({ kind });

export type AddEntryInput = z.output<typeof addEntryInput>;
export type EditEntryInput = z.output<typeof editEntryInput>;
export type RemoveEntryInput = z.output<typeof removeEntryInput>;
