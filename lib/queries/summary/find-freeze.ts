import { createHash } from "node:crypto";
import type { Transaction } from "@/lib/db/transaction";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import { canonicalText, readKeptSummary } from "./kept/kept-summary";

/** The figures of a summary as they were frozen, and when. */
export type Freeze = {
  readonly id: string;
  readonly summary: ConferenceSummary;
  readonly frozenAt: Date;
  /** Whether they still have the SHA-256 they were kept with. */
  readonly isWhole: boolean;
};

/** The freeze of a conference's figures by its id, or the latest; null where they never were. */
export async function findFreeze(tx: Transaction, conferenceId: string, id: string | null): Promise<Freeze | null> {
  const row = await tx.conferenceFreeze.findFirst({
    where: { conferenceId, ...(id !== null && { id }) },
    orderBy: { conferenceVersion: "desc" },
    select: { id: true, summary: true, frozenAt: true, sha256: true },
  });
  return (
    row && {
      ...{ id: row.id, summary: readKeptSummary(row.summary), frozenAt: row.frozenAt },
      isWhole: hashOf(canonicalText(row.summary)) === row.sha256,
    }
  );
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
