import { z } from "zod";
import { bound } from "@/lib/db/statement";
import { reading } from "@/lib/db/transaction";
import { DATABASE_ROLES } from "@/lib/domain/access/database-roles";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { LISTED_SHEETS, type SavedReportFile } from "@/lib/domain/periodic-report/report-sheet";
import { month } from "./month";

const TEXT = `
  SELECT s.id, s.file_name AS "fileName", s.sha256, s.row_count AS rows, s.written, s.saved_at AS "savedAt", a.full_name AS by,
    r.unit_id AS "unitId", r.budget_year AS year, r.through_month AS through
  FROM report_sheet s JOIN provincial_report r ON r.id = s.report_id JOIN account_name a ON a.id = s.account_id
  WHERE s.state = 'DONE' ORDER BY s.saved_at DESC LIMIT ${LISTED_SHEETS}`;

const row = z.object({
  ...{ id: z.string(), fileName: z.string(), sha256: z.string(), rows: z.number(), written: z.number() },
  ...{ savedAt: z.date(), by: z.string(), unitId: z.string(), year: z.number() },
  through: month,
});

/** The files that were saved in reports of whatever period, the latest first, as far as this reader sees them. */
export async function listReportFiles(scope: ReadScope): Promise<readonly SavedReportFile[]> {
  if (!DATABASE_ROLES[scope.databaseRole].reportFiles) return [];
  const rows = await reading(scope, (tx) => tx.$queryRaw(bound({ text: TEXT, values: [] })));
  return z.array(row).parse(rows);
}
