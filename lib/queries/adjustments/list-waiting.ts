import { reading } from "@/lib/db/transaction";
import { type Actor, personsOf } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { Adjustment } from "@/lib/domain/adjustment/adjustment";
import { type AwaitedAdjustments, awaitedOf } from "@/lib/domain/adjustment/awaited";
import { MAJOR_CHANGES } from "@/lib/domain/adjustment/change";
import { findAdjustments, type Sought } from "./find-adjustments";

type Page = { readonly page: number; readonly size: number };

/** A page of the requests that wait for this person, and how many there are: to decide, or, returned to their province, to write anew. */
export async function listWaitingAdjustments(
  actor: Actor,
  { page, size }: Page,
): Promise<{ readonly items: readonly Adjustment[]; readonly total: number }> {
  const awaited = awaitedOf(actor);
  if (!awaited) return { items: [], total: 0 };
  const sought = soughtBy(actor, awaited);
  return reading(readScope(actor), async (tx) => ({
    items: await findAdjustments(tx, sought, { skip: (page - 1) * size, take: size }),
    total: await tx.projectAdjustment.count({ where: sought }),
  }));
}

function soughtBy(actor: Actor, awaited: AwaitedAdjustments): Sought {
  if (awaited.state === "RETURNED") return { state: "RETURNED" };
  const { state, fund, levels } = awaited;
  const major = { change: { in: [...MAJOR_CHANGES] } };
  const [minorToo, majorToo] = [levels.includes("MINOR"), levels.includes("MAJOR")];
  return {
    ...{ state, project: { fund }, NOT: { writers: { hasSome: [...personsOf(actor)] } } },
    ...(minorToo && majorToo ? {} : { lines: majorToo ? { some: major } : { none: major } }),
  };
}
