import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { isBeingWritten } from "@/lib/domain/steps/being-written";
import type { OnItsWay } from "@/lib/queries/projects/stands-on";

/** The short forms of the page of a đề án: the one that adds a file, and the one that decides on a likely double. */
type PageForm = "attachment" | "project.doubles";

/** Those that this person may send now. */
export function formsOn(
  actor: Actor,
  { state, steward }: ProjectDetail,
  doubles: OnItsWay["doubles"],
): readonly PageForm[] {
  const place = { stewardUnitId: steward.id };
  return [
    ...(isBeingWritten(state) && can(actor, "attachment.add", place) ? (["attachment"] as const) : []),
    ...(doubles.length > 0 && can(actor, "double.decide", place) ? (["project.doubles"] as const) : []),
  ];
}
