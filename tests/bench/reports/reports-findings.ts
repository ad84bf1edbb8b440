import { cpu, exact, type Finding } from "../goals";
import { spread } from "../rounds";
import type { ReportsMeasured } from "./measure-reports";

/** What periodic reports cost, beside their goals. */
export function reportsFindings({ page, ...measured }: ReportsMeasured): Finding[] {
  return [
    exact("a report that is written, SQL statements", measured.pageStatements, 3),
    exact("its HTML, kB", page.htmlKb),
    exact("its scripts, kB", page.scriptKb),
    exact("board of 34 provinces × 12 periods, SQL statements", measured.boardStatements, 1),
    exact("200 cells kept at once, SQL statements", measured.keptStatements, 3),
    cpu("200 cells kept at once, ms", spread(measured.keptMs), 300),
    cpu("a province's whole certified year as xlsx, ms", spread(measured.yearMs), 1000),
  ];
}
