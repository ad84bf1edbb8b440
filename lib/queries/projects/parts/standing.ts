import { z } from "zod";
import type { Deadline } from "@/lib/domain/calendar/deadline";
import type { ReserveStanding } from "@/lib/domain/reserve/reserve-list";
import type { ProjectPart } from "./part";

/** How a đề án stands before it is assigned: by when it must leave its state, and its place in reserve. */
export type Standing = {
  /** Null where nothing is set. */
  readonly deadline: Deadline | null;
  /** Null where it is in no reserve list. */
  readonly reserve: ReserveStanding | null;
};

/** How a đề án stands. */
export const STANDING: ProjectPart<Standing> = {
  name: "standing",
  column: `json_build_object(
    'deadline', (SELECT json_build_object('dueOn', d.due_on, 'daysLeft', d.days_left, 'late', d.late)
      FROM project_deadline d WHERE d.project_id = p.id AND d.days_left IS NOT NULL LIMIT 1),
    'reserve', (SELECT json_build_object('year', r.budget_year, 'rank', r.rank)
      FROM reserve_place r WHERE r.project_id = p.id))`,
  schema: z.object({
    deadline: z.object({ dueOn: z.string(), daysLeft: z.int(), late: z.boolean() }).nullable(),
    reserve: z.object({ year: z.int(), rank: z.int() }).nullable(),
  }),
};
