import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type DossierChange, dossierChanges } from "@/lib/domain/project/dossier-change";
import type { ProjectState } from "@/lib/domain/project/state";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import { dossierCopy, dossierVersion } from "./dossier-copy";
import { COPIES, type KeptCopy } from "./parts/copies";
import { readParts } from "./parts/read-parts";
import { STATE } from "./parts/row";
import { WRITTEN, type WrittenRows } from "./parts/written";

/** What has changed in a dossier since it was last submitted, and when that was. */
export type DossierChanges = {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly changes: readonly DossierChange[];
};

/**
 * Trước và sau bổ sung: what a returned dossier says otherwise than when it was submitted before; while it is rewritten,
 * so far. Null where it was submitted once only, or is not this reader's to see before it is assigned.
 */
export async function listChanges(scope: ReadScope, code: string): Promise<DossierChanges | null> {
  const read = await readParts(scope, code, [STATE, WRITTEN, COPIES]);
  return read && changesOf(read(STATE), read(WRITTEN), read(COPIES));
}

/** The same of what was read, the newest copy first. */
export function changesOf(
  state: ProjectState,
  written: WrittenRows,
  copies: readonly KeptCopy[],
): DossierChanges | null {
  const texts = isBeingWritten(state) ? [dossierCopy(written)] : [];
  const [now, before] = [...texts, ...copies.map(({ dossier }) => dossier)];
  const since = copies[1 - texts.length]?.takenAt;
  if (now === undefined || before === undefined || since === undefined) return null;
  return { since, changes: dossierChanges(dossierVersion(before), dossierVersion(now)) };
}
