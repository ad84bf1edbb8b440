import type { Actor } from "../access/actor";
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

type FilePermission = "attachment.add" | "attachment.carry" | "attachment.photograph";

/** What this person needs to add a file of a kind in a stage; whoever is of no province adds photographs alone. */
export function filePermission(
  { unitId }: Pick<Actor, "unitId">,
  { stage, kind }: { readonly stage: FileStage; readonly kind: string },
): FilePermission {
  if (stage === "writing") return "attachment.add";
  return unitId === null && kind === SITE_PHOTO ? "attachment.photograph" : "attachment.carry";
}

type Taking = { readonly state: ProjectState; readonly fund: Fund };

/**
 * Whether a đề án takes files from this person's side now: of a province's own fund the Ministry adds none.
 *
 * Refuses with `attachment.not-now` or `inspection.of-province-fund`.
 */
export function decideFile({ unitId }: Pick<Actor, "unitId">, { state, fund }: Taking): void {
  if (unitId === null && fund !== "KCQG") refuse({ code: "inspection.of-province-fund" });
  if (!takesFiles(state)) refuse({ code: "attachment.not-now", state });
}
