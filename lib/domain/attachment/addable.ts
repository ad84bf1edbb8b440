import type { Actor } from "../access/actor";
import { filePermission } from "../access/file-rules";
import { inspectsFund } from "../access/inspection-rules";
import { can } from "../access/permissions";
import type { Fund } from "../fund";
import type { ProjectState } from "../project/state";
import type { ChecklistLine } from "./attachment";
import { stageOf, takesFiles } from "./stage";

type AddedTo = { readonly state: ProjectState; readonly fund: Fund; readonly stewardUnitId: string };

/** The lines of a checklist to which this person may add a file now, for drawing the form. */
export function addableLines(
  actor: Actor,
  { state, fund, stewardUnitId }: AddedTo,
  checklist: readonly ChecklistLine[],
): readonly ChecklistLine[] {
  if (!takesFiles(state) || !inspectsFund(actor, fund)) return [];
  return checklist.filter(
    (line) => line.stage === stageOf(state) && can(actor, filePermission(actor, line), { stewardUnitId }),
  );
}
