import { saveProgressReport } from "@/lib/db/progress-reports";
import { transaction } from "@/lib/db/transaction";
import type { Actor } from "@/lib/domain/access/actor";
import { decideProgress } from "@/lib/domain/carrying/decide-progress";
import { vietnamDay } from "@/lib/domain/period/period";
import type { ReportProgressInput } from "@/lib/input/progress-reports";
import { findReports } from "@/lib/queries/carrying/list-progress";
import { explaining } from "../projects/explaining";
import { holdProject } from "./hold-project";

/**
 * Ghi báo cáo tiến độ of a đề án whose contract is carried out, by the province in charge; with `corrects`, in the place of
 * an earlier report, which stays to be read. Gives its id and code.
 *
 * Refuses with `access.not-found`, `access.forbidden`, or whatever `decideProgress` refuses with.
 */
export async function reportProgress(actor: Actor, { code, ...said }: ReportProgressInput, at: Date) {
  const id = crypto.randomUUID();
  const record = () =>
    transaction(actor, async (tx) => {
      const { permit, project } = await holdProject(tx, actor, code, { permission: "progress.record", id });
      const reports = await findReports(tx, project.id);
      decideProgress({ state: project.state, reports, today: vietnamDay(at) }, said);
      await saveProgressReport(tx, permit, { projectId: project.id, ...said });
    });
  const moved = { code: "project.busy" } as const;
  await explaining(record, {
    progress_by_province: { code: "access.forbidden", permission: "progress.record" },
    ...{ progress_under_way: moved, progress_in_order: moved, progress_fall_explained: moved },
    progress_corrected_once: moved,
  });
  return { id, code };
}
