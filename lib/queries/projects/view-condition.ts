import type { ProjectView } from "@/lib/domain/project/project-query";
import { stateList } from "./state-list";

/** The day a đề án must be finished by: its last contract's end, or its own. */
export const endOnColumn = (project: string): string => `coalesce(
  (SELECT max(k.end_on) FROM contract_share s JOIN contract_standing k ON k.contract_id = s.contract_id WHERE s.project_id = ${project}.id),
  ${project}.end_on)`;

/** Ready views of the list as conditions on `project p` (domain: under way past its end; assigned without a contract; accepted with money left to pay; assigned national money that no release has reached). */
export const VIEW_CONDITIONS: Record<ProjectView, string> = {
  overdue: `p.state IN (${stateList(({ underWay }) => underWay)}) AND ${endOnColumn("p")} < vietnam_today()`,
  unsigned: "p.state = 'ASSIGNED' AND NOT EXISTS (SELECT FROM contract_share s WHERE s.project_id = p.id)",
  unpaid: `p.state = 'ACCEPTED' AND (
    SELECT sum(e.committed - e.disbursed) FROM project_execution e WHERE e.project_id = p.id) > 0`,
  unreleased: `p.fund = 'KCQG' AND p.state IN ('ASSIGNED', 'CONTRACTED', 'IN_PROGRESS', 'ACCEPTED') AND (
    SELECT sum(e.plan - e.released) FROM project_execution e WHERE e.project_id = p.id) > 0`,
};
