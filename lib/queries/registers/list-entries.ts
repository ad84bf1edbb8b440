import { z } from "zod";
import { currentReference } from "@/lib/db/reference";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { vietnamDay } from "@/lib/domain/period/period";
import type { RegisterList, RegisterQuery, RegisterSort } from "@/lib/domain/registers/register-query";
import { fieldsOf, type RegisterKind } from "@/lib/domain/registers/registers";
import { seesRegister, seesRemoved } from "@/lib/domain/registers/work";
import { countedUnits } from "@/lib/domain/territory/counted-units";
import { Parameters } from "../parameters";
import { where, wordsOf } from "../projects/list-conditions";
import { ENTRY_COLUMNS, entryRow } from "./entry-row";

const ORDER: Readonly<Record<RegisterSort, string>> = {
  "-year": "e.year DESC NULLS LAST, e.name, e.id",
  year: "e.year, e.name, e.id",
  name: "e.name, e.id",
  "-name": "e.name DESC, e.id",
  unit: "u.name, e.name, e.id",
  "-unit": "u.name DESC, e.name, e.id",
};

/** A sum over all entries that match; of what no entry says there is none. */
const sum = z.string().nullable();

const BY_UNIT = `LEFT JOIN admin_unit_version u ON u.unit_id = e.steward_unit_id
  AND daterange(u.valid_from, u.valid_to) @> vietnam_today()`;

/** One page of a register's entries as this reader sees them, and the sums over all that match; null where it is not theirs to see. */
export async function listEntries(
  scope: ReadScope,
  kind: RegisterKind,
  query: RegisterQuery,
): Promise<RegisterList | null> {
  if (!seesRegister(scope, kind) || (query.removed && !seesRemoved(scope))) return null;
  const { page, size, sort } = query;
  const values = new Parameters();
  const conditions = await conditionsOf(kind, query, values);
  const summed = fieldsOf(kind).filter(([, { total }]) => total);
  const filters = [...values.values];
  const [skipped, shown] = [values.add((page - 1) * size, "integer"), values.add(size, "integer")];
  const listed = `SELECT ${ENTRY_COLUMNS} FROM register_entry e ${sort.endsWith("unit") ? BY_UNIT : ""} ${conditions}
    ORDER BY ${ORDER[sort]} OFFSET ${skipped} LIMIT ${shown}`;
  const sums = summed.map(([key]) => `sum((e.fields ->> '${key}')::numeric)::text AS "${key}"`);
  const totalled = `SELECT ${["count(*)::int AS total", ...sums].join(", ")} FROM register_entry e ${conditions}`;
  const sumRow = z.tuple([z.object({ total: z.int() }).catchall(sum)]);
  return reading(scope, async (tx) => {
    const items = z.array(entryRow).parse(await tx.$queryRaw(bound({ text: listed, values: values.values })));
    const [{ total, ...totals }] = sumRow.parse(await tx.$queryRaw(bound({ text: totalled, values: filters })));
    return { items, page, size, total, totals: totals as RegisterList["totals"] };
  });
}

async function conditionsOf(kind: RegisterKind, query: RegisterQuery, values: Parameters): Promise<string> {
  const { territory } = await currentReference();
  const units = countedUnits(territory, { ...query, layout: null }, vietnamDay(new Date()));
  const of = values.add(kind, "text");
  const words = wordsOf(query.q);
  return where([
    `e.kind = ${of}`,
    `e.state = '${query.removed ? "REMOVED" : "STANDING"}'`,
    ...(units === null ? [] : [`e.unit_id = ANY (${values.add(units, "text[]")})`]),
    ...(query.year === null ? [] : [`e.year = ${values.add(query.year, "integer")}`]),
    ...(query.level === null ? [] : [`e.choice = ${values.add(query.level, "text")}`]),
    ...(words.length === 0
      ? []
      : [`e.id IN (SELECT f.id FROM register_entries_containing(${of}, ${values.add(words, "text[]")}) AS f (id))`]),
  ]);
}
