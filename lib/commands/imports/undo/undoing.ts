import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { MadeThing } from "@/lib/domain/intake/import-run";
import type { UndoBar } from "@/lib/domain/intake/undo";

/** What takes back the things of one sheet in the open transaction; gives what stands in the way, and then nothing is kept. */
export type Undoing = (
  tx: Transaction,
  actor: Actor,
  made: readonly MadeThing[],
  reason: string,
) => Promise<readonly UndoBar[]>;
