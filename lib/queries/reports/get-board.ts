import { z } from "zod";
import { referenceInMemory } from "@/lib/db/reference";
import { reading } from "@/lib/db/transaction";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { type ThroughMonth, vietnamDay } from "@/lib/domain/period/period";
import {
  type BoardPeriod,
  type BoardUnit,
  countBoard,
  onTimeRecord,
  type ReportBoard,
} from "@/lib/domain/periodic-report/board";
import { reportingUnits } from "@/lib/domain/periodic-report/counted-units";
import { REPORT_STATES } from "@/lib/domain/periodic-report/report-state";
import { periodRow } from "./report-row";

const row = periodRow.extend({
  through_month: z.int(),
  reports: z
    .array(
      z.object({
        ...{ unit: z.string(), version: z.int(), revision: z.int(), state: z.enum(REPORT_STATES) },
        ...{ due: z.string(), sent: z.string().nullable() },
      }),
    )
    .nullable(),
});

/** Bảng theo dõi báo cáo: provinces by periods of a year, as much as the reader may see, in one statement. */
export async function getReportBoard(scope: ReadScope, year: number, at: Date): Promise<ReportBoard> {
  const { territory } = await referenceInMemory();
  const today = vietnamDay(at);
  const found = await reading(
    scope,
    (tx) => tx.$queryRaw`
    SELECT p.through_month, p.state, p.version, p.data_from::text, p.data_to::text, p.due_on::text, p.locks_on::text, p.measures,
           p.contents, p.indicators, p.sections, p.mark = 'src' AS confirmed,
           (SELECT json_agg(r) FROM (
              SELECT DISTINCT ON (r.unit_id) r.unit_id AS unit, r.version, r.revision, r.state,
                     report_due_on(r.unit_id, r.budget_year, r.through_month)::text AS due,
                     (SELECT (coalesce(f.submitted_at, f.certified_at) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text FROM provincial_report f
                      WHERE f.unit_id = r.unit_id AND f.budget_year = r.budget_year AND f.through_month = r.through_month
                        AND f.version = 1) AS sent
              FROM provincial_report r WHERE r.budget_year = p.budget_year AND r.through_month = p.through_month
                AND r.state <> 'WITHDRAWN'
              ORDER BY r.unit_id, r.version DESC) r) AS reports
    FROM reporting_period p WHERE p.budget_year = ${year}::integer ORDER BY p.through_month`,
  );
  const names = new Map<string, Omit<BoardUnit, "onTime">>();
  const periods = z
    .array(row)
    .parse(found)
    .map((one): BoardPeriod => {
      const {
        through_month: month,
        reports,
        data_from: dataFrom,
        data_to: dataTo,
        due_on: dueOn,
        locks_on: locksOn,
        ...rest
      } = one;
      const through = month as ThroughMonth;
      const known = new Map((reports ?? []).map((report) => [report.unit, report]));
      const cells = reportingUnits(territory, { year, through }).map(({ id, name, region }) => {
        names.set(id, { id, name, region });
        const report = known.get(id);
        return {
          ...{ unitId: id, year, through, state: report?.state ?? null, version: report?.version ?? 1 },
          ...{ dueOn: report?.due ?? dueOn, submittedOn: report?.sent ?? null, revision: report?.revision ?? null },
        };
      });
      return {
        period: { year, through, ...rest, dataFrom, dataTo, dueOn, locksOn },
        cells,
        counts: countBoard(cells, today),
      };
    });
  const open = periods.filter(({ period }) => period.state !== "PLANNED").flatMap(({ cells }) => cells);
  const units = [...names.values()].map((unit) => ({
    ...unit,
    onTime: onTimeRecord(
      open.filter(({ unitId }) => unitId === unit.id),
      today,
    ),
  }));
  return { year, today, periods, units };
}
