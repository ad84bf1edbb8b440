import type { Actor } from "../access/actor";
import { inspectsFund } from "../access/inspection-rules";
import { refuse } from "../errors";
import type { Fund } from "../fund";
import { type ProjectState, STATES } from "../project/state";
import { isBeingWritten } from "../steps/being-written";

/** What a file came with: the dossier while it was written, fixed from its submission on; or the carrying out of its đề án. */
export const FILE_STAGES = ["writing", "carrying"] as const;
export type FileStage = (typeof FILE_STAGES)[number];

/** Ảnh hiện trường: the one kind that the Ministry's people add too, on their visits. */
export const SITE_PHOTO = "site-photo";

/** The stage whose files a đề án in this state may take. */
export function stageOf(state: ProjectState): FileStage {
  return STATES[state].public ? "carrying" : "writing";
}

/** Whether files may be added: while its dossier is written, and from its assignment until it is settled or stopped. */
export function takesFiles(state: ProjectState): boolean {
  const { public: assigned, open } = STATES[state];
  return isBeingWritten(state) || (assigned && open);
}

type Taking = { readonly state: ProjectState; readonly fund: Fund };

/**
 * Whether a đề án takes files from this person's side now: of a province's own fund the Ministry adds none.
 *
 * Refuses with `attachment.not-now` or `inspection.of-province-fund`.
 */
export function decideFile(actor: Pick<Actor, "unitId">, { state, fund }: Taking): void {
  if (!inspectsFund(actor, fund)) refuse({ code: "inspection.of-province-fund" });
  if (!takesFiles(state)) refuse({ code: "attachment.not-now", state });
}
