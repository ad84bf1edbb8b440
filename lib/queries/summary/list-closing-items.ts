import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { ITEM_STATUSES } from "@/lib/domain/conference/item";
import { CLOSING_KINDS, type ClosingItem } from "@/lib/domain/summary/closing";

const status = z.enum(ITEM_STATUSES).nullable();

/** A conference has some hundred entries; a thousand is more than any has. */
const MOST = 1000;

/** The entries of a conference that its report prints, as far as the reader sees them, by kind and number. */
export async function listClosingItems(tx: Transaction, conferenceId: string): Promise<readonly ClosingItem[]> {
  const rows = await tx.conferenceItem.findMany({
    where: { conferenceId, kind: { in: [...CLOSING_KINDS] } },
    orderBy: [{ kind: "asc" }, { position: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
    take: MOST,
    select: {
      ...{ kind: true, unitId: true, organisation: true, title: true },
      ...{ speaker: true, addressee: true, answer: true, status: true },
    },
  });
  return rows.map((row) => ({ ...row, status: status.parse(row.status) }));
}
