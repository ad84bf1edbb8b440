import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type AppraisedProject, appraisalsInForce } from "@/lib/domain/project/appraised-project";
import { getCouncilOn } from "../councils/get-council-on";
import { getWrittenProject } from "./get-written-project";
import { listHistory } from "./list-history";

/**
 * The local appraisal of a đề án as it stands; null where it is absent, not theirs, not appraised yet, or being written
 * again.
 */
export async function getAppraisal(scope: ReadScope, code: string): Promise<AppraisedProject | null> {
  const [project, history, standing] = await Promise.all([
    getWrittenProject(scope, code),
    listHistory(scope, code),
    getCouncilOn(scope, code),
  ]);
  const appraisals = appraisalsInForce(history ?? []);
  if (!project || project.state === "RETURNED" || appraisals.length === 0) return null;
  return { project, appraisals, council: standing?.council ?? null };
}
