import type { Transaction } from "@/lib/db/transaction";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { findRows } from "./find-rows";

/** An item of a content, by the last name it bears or is to bear, with all its rows in time's order. */
export type ContentItemRows = {
  readonly code: string;
  readonly isGeneral: boolean;
  readonly name: string;
  readonly rows: readonly ReferenceRow[];
};

/** The items of a content, the general one among them. */
export async function findContentItems(tx: Transaction, content: string): Promise<ContentItemRows[]> {
  const items = await tx.contentItem.findMany({
    ...{ where: { contentCode: content }, orderBy: { position: "asc" } },
    select: { code: true, isGeneral: true },
  });
  const rows = await findRows(tx, "items", true);
  return items.map(({ code, isGeneral }) => {
    const own = rows.filter(({ values }) => values.item === code);
    return { code, isGeneral, name: own.at(-1)?.values.nameVi ?? code, rows: own };
  });
}

/** Which content an item is of, by its last name, and whether it is its general one. */
export async function findItemPlace(tx: Transaction, item: string) {
  const found = await tx.contentItem.findUnique({
    where: { code: item },
    select: {
      ...{ contentCode: true, isGeneral: true },
      content: { select: { versions: { orderBy: { validFrom: "desc" }, take: 1, select: { shortVi: true } } } },
    },
  });
  const code = found?.contentCode ?? "";
  return { code, isGeneral: found?.isGeneral ?? false, content: found?.content.versions[0]?.shortVi ?? code };
}
