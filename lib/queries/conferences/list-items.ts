import { z } from "zod";
import type { Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type ConferenceItem, ITEM_STATUSES } from "@/lib/domain/conference/item";
import { dayOf } from "./conference-row";

const status = z.enum(ITEM_STATUSES).nullable();

/** A conference has some hundred entries; a thousand is more than any has. */
const MOST = 1000;

/** The entries of a conference that the caller may see, by kind and number; names of delegates only where they are theirs. */
export async function listItems(
  tx: Transaction,
  { databaseRole }: Pick<ReadScope, "databaseRole">,
  conferenceId: string,
): Promise<readonly ConferenceItem[]> {
  const rows = await tx.conferenceItem.findMany({
    where: { conferenceId },
    orderBy: [{ kind: "asc" }, { position: "asc" }, { recordedAt: "asc" }, { id: "asc" }],
    take: MOST,
    include: { before: { select: { conferenceId: true, position: true } } },
  });
  const names = DATABASE_ROLES[databaseRole].delegates ? await namesOn(tx, conferenceId) : new Map<string, string>();
  return rows.map(({ dueOn, stewardUnitId: _, recordedAt: __, conferenceId: ___, before, ...row }) => ({
    ...row,
    names: names.get(row.id) ?? null,
    dueOn: dayOf(dueOn),
    status: status.parse(row.status),
    carriedFrom: before,
  }));
}

async function namesOn(tx: Transaction, conferenceId: string): Promise<ReadonlyMap<string, string>> {
  const lists = await tx.conferenceDelegates.findMany({ where: { item: { conferenceId } } });
  return new Map(lists.map(({ itemId, names }) => [itemId, names]));
}
