import { type FileStage, SITE_PHOTO } from "../attachment/stage";
import type { Actor } from "./actor";
import { sideOf } from "./inspection-rules";
import type { WritePermission } from "./rules";

type FilePermission = Extract<WritePermission, `attachment.${"add" | "carry" | "photograph"}`>;

/** What this person needs to add a file of a kind in a stage; the Cục's people add photographs of their visits alone. */
export function filePermission(
  actor: Pick<Actor, "unitId">,
  { stage, kind }: { readonly stage: FileStage; readonly kind: string },
): FilePermission {
  if (stage === "writing") return "attachment.add";
  return sideOf(actor) === "CENTRAL" && kind === SITE_PHOTO ? "attachment.photograph" : "attachment.carry";
}
