import type { Transaction } from "@/lib/db/transaction";
import type { NamedCap } from "@/lib/domain/reference-data/decide-caps";
import { findChoices } from "./find-choices";
import { findRows } from "./find-rows";

/** What provinces have set for an item, past, today's and to come, each with its province's name of today. */
export async function listProvincialCaps(tx: Transaction, item: string): Promise<NamedCap[]> {
  const rows = (await findRows(tx, "provincial-caps", false)).filter(({ values }) => values.item === item);
  const { unit = [] } = rows.length > 0 ? await findChoices(tx, "provincial-caps") : {};
  const nameOf = new Map(unit.map(({ value, vi }) => [value, vi]));
  return rows.map(({ values, from, to }) => {
    const id = values.unitId ?? "";
    return { values, from, to, province: nameOf.get(id) ?? id };
  });
}
