import type { ProjectRefusal } from "@/lib/domain/refusals/project-refusal";
import { CONFLICT, WRONG_VALUE } from "./statuses";

/** The HTTP status of what is refused of the dossier of a đề án. */
export const projectStatus: Record<ProjectRefusal["code"], number> = {
  "project.stale": CONFLICT,
  "project.incomplete": CONFLICT,
  "project.section-stale": CONFLICT,
  "project.in-its-code": WRONG_VALUE,
  "project.ends-before-it-starts": WRONG_VALUE,
  "project.not-in-catalogue": WRONG_VALUE,
  "project.busy": CONFLICT,
};
