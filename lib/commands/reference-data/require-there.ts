import { holdContent } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import type { IsoDate } from "@/lib/domain/period/period";
import { decideThere } from "@/lib/domain/reference-data/decide-codes";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { findItemPlace } from "@/lib/queries/reference-data/find-content-items";
import { findRows } from "@/lib/queries/reference-data/find-rows";

type Values = ReferenceRow["values"];

/** Tables whose rows are of an item that must be there on their first day. */
const OF_ITEM: readonly EditableName[] = ["support-caps", "provincial-caps", "advance-rates"];

/** Holds the content that a content's or an item's row belongs to, until the transaction ends: its items too. */
export async function holdPlace(tx: Transaction, table: EditableName, values: Values): Promise<void> {
  if (table === "contents") await holdContent(tx, values.content ?? "");
  if (table === "items") await holdContent(tx, (await findItemPlace(tx, values.item ?? "")).code);
}

/**
 * Whether what a new row names is there then: an item's content for as long as the item goes on, a cap's or rate's item on its
 * first day. Refuses with `reference.not-then`.
 */
export async function requireThere(tx: Transaction, table: EditableName, values: Values, start: IsoDate) {
  const item = values.item ?? "";
  if (table === "items") await requireContent(tx, (await findItemPlace(tx, item)).code, { field: "item", start });
  if (!OF_ITEM.includes(table)) return;
  const rows = (await findRows(tx, "items", false)).filter((row) => row.values.item === item);
  decideThere({ field: "item", name: rows.at(-1)?.values.nameVi ?? item, rows }, { from: start, to: start });
}

/** Whether a content is there from a day on, for as long as an item may go on. Refuses with `reference.not-then`. */
export async function requireContent(
  tx: Transaction,
  content: string,
  { field, start }: { readonly field: string; readonly start: IsoDate },
): Promise<void> {
  const rows = (await findRows(tx, "contents", false)).filter((row) => row.values.content === content);
  decideThere({ field, name: rows.at(-1)?.values.shortVi ?? content, rows }, { from: start, to: null });
}
