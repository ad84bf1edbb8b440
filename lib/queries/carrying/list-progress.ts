import { z } from "zod";
import { reading, type Transaction } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import type { ProgressReport } from "@/lib/domain/carrying/progress-report";
import { findProject } from "../vouchers/find-project";

/** One report a day at most while a contract runs: some years of them. */
const MOST = 1000;

const row = z.object({
  ...{ id: z.string(), asAt: z.string(), percent: z.int(), done: z.string(), next: z.string() },
  ...{ obstacles: z.string().nullable(), fallReason: z.string().nullable() },
  ...{ corrects: z.string().nullable(), correctedBy: z.string().nullable() },
  ...{ recordedBy: z.string(), onBehalfOf: z.string().nullable(), recordedAt: z.date() },
});

/** Every progress report of a đề án, the latest first; null where it is absent or not this reader's. */
export function listProgress(scope: ReadScope, code: string): Promise<ProgressReport[] | null> {
  if (!DATABASE_ROLES[scope.databaseRole].earlyStates) return Promise.resolve(null);
  return reading(scope, async (tx) => {
    const project = await findProject(tx, code);
    return project && findReports(tx, project.id);
  });
}

/** The same within a transaction. */
export async function findReports(tx: Transaction, projectId: string): Promise<ProgressReport[]> {
  const rows = await tx.$queryRaw`
    SELECT r.id, r.as_at::text AS "asAt", r.percent, r.done, r.next, r.obstacles, r.fall_reason AS "fallReason",
           r.corrects, c.id AS "correctedBy", coalesce(n.full_name, '') AS "recordedBy", g.full_name AS "onBehalfOf",
           r.recorded_at AS "recordedAt"
    FROM progress_report r LEFT JOIN progress_report c ON c.corrects = r.id
    LEFT JOIN account_name n ON n.id = r.recorded_by LEFT JOIN account_name g ON g.id = r.on_behalf_of
    WHERE r.project_id = ${projectId}::uuid ORDER BY r.as_at DESC, r.recorded_at DESC LIMIT ${MOST}`;
  return z
    .array(row)
    .parse(rows)
    .map(({ recordedAt, ...report }) => ({ ...report, recordedAt: recordedAt.toISOString() }));
}
