import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import type { OnItsWay } from "@/lib/queries/projects/stands-on";

/** The short forms of the page of a đề án: the one that adds a file, and the one that decides on a likely double. */
type PageForm = "attachment" | "project.doubles";

/** Those that this person may send now. */
export function formsOn(
  actor: Actor,
  { steward }: ProjectDetail,
  addable: readonly ChecklistLine[],
  doubles: OnItsWay["doubles"],
): readonly PageForm[] {
  const place = { stewardUnitId: steward.id };
  return [
    ...(addable.length > 0 ? (["attachment"] as const) : []),
    ...(doubles.length > 0 && can(actor, "double.decide", place) ? (["project.doubles"] as const) : []),
  ];
}
