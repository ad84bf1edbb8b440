import type { Transaction } from "@/lib/db/transaction";
import { decideByItself, decideRemovingCode } from "@/lib/domain/reference-data/decide-codes";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { CodedTable } from "@/lib/domain/reference-data/new-codes";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { keyOf } from "@/lib/domain/reference-data/row-id";
import { tablesRestingOn } from "@/lib/queries/reference-data/find-code";
import { findContentItems, findItemPlace } from "@/lib/queries/reference-data/find-content-items";
import { findRows } from "@/lib/queries/reference-data/find-rows";
import { holdPlace } from "./require-there";

/** What goes with a row: its code, where it was its only row; of a content the row of its general item. */
type GoesWith = { readonly code: string | null; readonly general: ReferenceRow | null };

/** Nothing goes with it. */
export const ALONE: GoesWith = { code: null, general: null };

/**
 * What goes with a row of a content, item or indicator that is taken back. Refuses with `reference.rests-on-it` where a later
 * version, an item, a cap or a rate would be left without it, and with `reference.general-item` for a content's own.
 */
export async function goesWith(tx: Transaction, table: CodedTable, row: ReferenceRow): Promise<GoesWith> {
  await holdPlace(tx, table, row.values);
  const key = keyOf(table, row.values);
  const own = (await findRows(tx, table, true)).filter((one) => keyOf(table, one.values) === key);
  const before = own.find(({ to }) => to === row.from);
  if (before && !before.ended) return ALONE;
  if (table === "items") decideByItself(await findItemPlace(tx, key));
  const resting: EditableName[] = own.some(({ from }) => isAfter(from, row)) ? [table] : [];
  const code = own.length === 1 ? key : null;
  if (code !== null) resting.push(...(await tablesRestingOn(tx, table, code)));
  if (table !== "contents") {
    decideRemovingCode(resting);
    return { code, general: null };
  }
  const items = await findContentItems(tx, key);
  const general = items.find(({ isGeneral }) => isGeneral);
  const itsOwn = general?.rows.find(({ from }) => from === row.from) ?? null;
  const others = items.flatMap(({ rows }) => rows).filter((one) => one !== itsOwn);
  if (others.some(({ from }) => from === row.from || isAfter(from, row))) resting.push("items");
  if (code !== null && general) resting.push(...(await tablesRestingOn(tx, "items", general.code)));
  decideRemovingCode([...new Set(resting)]);
  return { code, general: itsOwn };
}

function isAfter(day: string | null, { from }: ReferenceRow): boolean {
  return day !== null && from !== null && day > from;
}
