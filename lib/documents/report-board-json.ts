import { daysLate, type ReportBoard } from "@/lib/domain/periodic-report/board";

/** A year's board of periodic reports as the API gives it. */
export function reportBoardJson({ year, today, periods }: ReportBoard) {
  return {
    year,
    periods: periods.map(({ period, counts, cells }) => ({
      ...{ through: period.through, state: period.state, version: period.version },
      ...{ dueOn: period.dueOn, locksOn: period.locksOn, counts },
      reports: cells.map((cell) => ({
        ...{ unitId: cell.unitId, state: cell.state, restatement: cell.version, version: cell.revision },
        ...{ dueOn: cell.dueOn, submittedOn: cell.submittedOn, daysLate: daysLate(cell, today) },
      })),
    })),
  };
}
