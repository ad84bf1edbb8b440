import type { Actor } from "@/lib/domain/access/actor";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { refuse } from "@/lib/domain/errors";
import { actorOfRequest } from "./request-actor";
import type { Access } from "./routes/route";

/**
 * Who asks an address of the list, once it is sure that their role may: null where anyone may and nobody is signed in.
 * What it is about, and whether that is theirs, the command decides. Refuses with `session.required` or `access.forbidden`.
 */
export async function whoAsks(who: Access): Promise<Actor | null> {
  const actor = await actorOfRequest();
  if (who === "anyone" || who === "operations") return actor;
  if (!actor) return refuse({ code: "session.required" });
  if (who !== "signed-in" && !can(actor, who, ownPlace(actor))) refuse({ code: "access.forbidden", permission: who });
  return actor;
}
