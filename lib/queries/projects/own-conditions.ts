import type { ReadScope } from "@/lib/domain/access/read-scope";
import { waitingPlaces } from "@/lib/domain/office/waiting";
import type { OwnFilters } from "@/lib/domain/project/own-filters";
import type { Parameters } from "../parameters";

/** Filters of one's own list as conditions on `project p`; deadlines and steps are read under the reader's own policies. */
export function ownConditions({ mine, due, dueBy }: OwnFilters, reader: ReadScope, bound: Parameters): string[] {
  return [
    ...(mine === null ? [] : [isMine(reader, bound)]),
    ...(due === null ? [] : [withDeadline(due === "late" ? "d.late" : within(due, bound))]),
    ...(dueBy === null ? [] : [withDeadline(`d.due_on <= ${bound.add(dueBy, "date")}`)]),
  ];
}

const withDeadline = (holds: string): string => `p.id IN (SELECT d.project_id FROM project_deadline d WHERE ${holds})`;

const within = (days: number, bound: Parameters): string =>
  `NOT d.late AND d.days_left <= ${bound.add(days, "integer")}`;

/** Written or moved by this account, or where its role takes the next step. */
function isMine({ accountId, role }: ReadScope, bound: Parameters): string {
  if (accountId === null || role === null) throw new Error("nobody's own list has no “mine”");
  const me = bound.add(accountId, "uuid");
  const places = waitingPlaces(role, "mine");
  const states = bound.add([...places.map(({ state }) => state)], "text[]");
  const funds = bound.add([...places.map(({ fund }) => fund)], "text[]");
  return `(p.id IN (SELECT s.project_id FROM project_step s WHERE s.taken_by = ${me}
                    UNION SELECT w.project_id FROM project_section w WHERE w.written_by = ${me})
           OR (p.state::text, p.fund::text) IN (SELECT * FROM unnest(${states}, ${funds})))`;
}
