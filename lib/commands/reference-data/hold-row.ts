import { holdReferenceKey } from "@/lib/db/reference-data";
import type { Transaction } from "@/lib/db/transaction";
import { refuse } from "@/lib/domain/errors";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { keyOf } from "@/lib/domain/reference-data/row-id";
import { findRows } from "@/lib/queries/reference-data/find-rows";

/** A row by its id, its key held until the transaction ends. Refuses with `access.not-found`. */
export async function holdRow(tx: Transaction, table: EditableName, id: string): Promise<ReferenceRow> {
  const seek = async () => (await findRows(tx, table, false)).find((row) => row.id === id);
  const missing = () => refuse({ code: "access.not-found", entity: "reference", id });
  const seen = (await seek()) ?? missing();
  await holdReferenceKey(tx, table, keyOf(table, seen.values));
  return (await seek()) ?? missing();
}
