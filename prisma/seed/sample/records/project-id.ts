import { sampleId } from "../chance/sample-id";
import type { PlannedProject } from "../plans/planned-project";

/** The id of a đề án; its second year has the id of its first. */
export function projectIdOf({ key, continues }: PlannedProject): string {
  return sampleId("project", continues ?? key);
}
