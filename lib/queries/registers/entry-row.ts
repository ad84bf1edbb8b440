import { z } from "zod";
import { ENTRY_STATES, type RegisterEntry } from "@/lib/domain/registers/entry";
import { REGISTER_KINDS } from "@/lib/domain/registers/registers";
import { readValues } from "@/lib/domain/registers/values";

const row = z.object({
  ...{ id: z.string(), kind: z.enum(REGISTER_KINDS), unitId: z.string(), stewardUnitId: z.string(), name: z.string() },
  fields: z.record(z.string(), z.union([z.string(), z.number()])),
  ...{ state: z.enum(ENTRY_STATES), removedReason: z.string().nullable(), version: z.int() },
});

/** An entry as the database gives it. */
export const entryRow = row.transform(
  ({ fields, ...entry }): RegisterEntry => ({ ...entry, values: readValues(entry.kind, fields) }),
);

/** Its columns, of `register_entry e`. */
export const ENTRY_COLUMNS = `e.id, e.kind, e.unit_id AS "unitId", e.steward_unit_id AS "stewardUnitId", e.name, e.fields,
  e.state, e.removed_reason AS "removedReason", e.version`;
