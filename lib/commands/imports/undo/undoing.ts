import type { Transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import type { MadeThing } from "@/lib/domain/intake/import-run";
import type { UndoBar } from "@/lib/domain/intake/undo";

/** Which import is taken back, what it made, why, and who hears how much of it is so far, before any is kept. */
export type ToUndo = {
  readonly id: string;
  readonly made: readonly MadeThing[];
  readonly reason: string;
  readonly told: (takenBack: number) => Promise<void>;
};

/** What takes back the things of one sheet in the open transaction; gives what stands in the way, and then nothing is kept. */
export type Undoing = (tx: Transaction, actor: Actor, what: ToUndo) => Promise<readonly UndoBar[]>;
