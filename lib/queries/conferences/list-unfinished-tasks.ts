import type { Transaction } from "@/lib/db/transaction";
import type { Conference } from "@/lib/domain/conference/conference";

/** A conclusion of an earlier conference that is to go on. */
export type UnfinishedTask = {
  readonly id: string;
  readonly unitId: string | null;
  readonly organisation: string | null;
  readonly title: string | null;
  readonly dueOn: Date | null;
};

/**
 * The conclusions of the region's conference before this one that are neither done nor dropped, and that this one does
 * not carry on already, in their order.
 */
export async function listUnfinishedTasks(
  tx: Transaction,
  { id, region, ordinal }: Pick<Conference, "id" | "region" | "ordinal">,
): Promise<readonly UnfinishedTask[]> {
  const earlier = await tx.conference.findFirst({
    where: { regionCode: region, ordinal: { lt: ordinal } },
    orderBy: { ordinal: "desc" },
    select: { id: true },
  });
  if (!earlier) return [];
  const carried = await tx.conferenceItem.findMany({
    where: { conferenceId: id, carriedFrom: { not: null } },
    select: { carriedFrom: true },
  });
  return tx.conferenceItem.findMany({
    where: {
      ...{ conferenceId: earlier.id, kind: "TASK", status: { in: ["WAITING", "IN_HAND"] } },
      id: { notIn: carried.flatMap(({ carriedFrom }) => carriedFrom ?? []) },
    },
    orderBy: { position: "asc" },
    select: { id: true, unitId: true, organisation: true, title: true, dueOn: true },
  });
}
