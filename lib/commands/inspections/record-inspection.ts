import { saveInspection } from "@/lib/db/inspections";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { decideInspection } from "@/lib/domain/inspection/decide-inspection";
import { vietnamDay } from "@/lib/domain/period/period";
import type { RecordInspectionInput } from "@/lib/input/inspections";
import { holdProject } from "../carrying/hold-project";
import { explaining } from "../projects/explaining";

/**
 * Ghi cuộc kiểm tra, giám sát: a visit to a đề án with all that was found, told to the province in charge. It never changes;
 * its findings are answered and closed. Gives its id.
 *
 * Refuses with `access.not-found`, `access.forbidden`, or whatever `decideInspection` refuses with.
 */
export async function recordInspection(actor: Actor, { projectCode, ...visit }: RecordInspectionInput, at: Date) {
  const id = crypto.randomUUID();
  const record = () =>
    transaction(actor, async (tx) => {
      const { permit, project } = await holdProject(tx, actor, projectCode, { permission: "inspection.record", id });
      const due = visit.findings.map(({ dueOn }) => dueOn);
      decideInspection(actor, project, { on: visit.inspectedOn, today: vietnamDay(at), due });
      await saveInspection(tx, permit, { projectId: project.id, ...visit });
    });
  await explaining(record, {
    inspection_by_its_side: { code: "access.forbidden", permission: "inspection.record" },
    inspection_now: { code: "project.busy" },
  });
  return { id };
}
