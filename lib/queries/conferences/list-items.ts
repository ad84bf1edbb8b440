import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES, type DatabaseRole } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { SCANS } from "@/lib/domain/attachment/scan";
import { type ConferenceItem, ITEM_STATUSES } from "@/lib/domain/conference/item";
import { dayOf } from "./conference-row";

const scan = z.enum(SCANS);
const status = z.enum(ITEM_STATUSES).nullable();

const WITH_MORE = {
  before: { select: { conferenceId: true, position: true } },
  files: {
    select: { id: true, fileName: true, bytes: true, scan: true, finding: true },
    orderBy: { addedAt: "desc" },
    take: 1,
  },
} as const satisfies Prisma.ConferenceItemInclude;

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
    include: WITH_MORE,
  });
  const names = await namesOf(tx, databaseRole, { item: { conferenceId } });
  return rows.map((row) => itemOf(row, names.get(row.id) ?? null));
}

/** One entry of a conference; null where it is absent or not the caller's to see. */
export async function findItem(
  tx: Transaction,
  { databaseRole }: Pick<ReadScope, "databaseRole">,
  { id, itemId }: { readonly id: string; readonly itemId: string },
): Promise<ConferenceItem | null> {
  const row = await tx.conferenceItem.findUnique({ where: { id: itemId, conferenceId: id }, include: WITH_MORE });
  return row && itemOf(row, (await namesOf(tx, databaseRole, { itemId })).get(itemId) ?? null);
}

function itemOf(
  row: Prisma.ConferenceItemGetPayload<{ include: typeof WITH_MORE }>,
  names: string | null,
): ConferenceItem {
  const { dueOn, stewardUnitId: _, recordedAt: __, conferenceId: ___, before, files, ...words } = row;
  const [file] = files;
  return {
    ...words,
    names: names || null,
    dueOn: dayOf(dueOn),
    status: status.parse(row.status),
    carriedFrom: before,
    file: file ? { ...file, scan: scan.parse(file.scan) } : null,
  };
}

async function namesOf(
  tx: Transaction,
  databaseRole: DatabaseRole,
  where: Prisma.ConferenceDelegatesWhereInput,
): Promise<ReadonlyMap<string, string>> {
  if (!DATABASE_ROLES[databaseRole].delegates) return new Map();
  const lists = await tx.conferenceDelegates.findMany({ where });
  return new Map(lists.map(({ itemId, names }) => [itemId, names]));
}
