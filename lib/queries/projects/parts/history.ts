import { z } from "zod";
import type { TakenStep } from "@/lib/domain/project/project-step";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { HISTORY_STEPS } from "@/lib/domain/steps/verbs";
import { dong, fullName, giverOf, instant, jsonList, nameOf } from "./json";
import { markedCriteria, marks } from "./marks";
import type { ProjectPart } from "./part";

const remarks = jsonList(
  `'position', r.position, 'field', r.field, 'text', r.text, 'answer', CASE WHEN a.step_id IS NOT NULL THEN
     json_build_object('text', a.text, 'answeredBy', ${nameOf("a.answered_by")}, 'answeredAt', a.answered_at) END`,
  "r.position",
  "project_remark r LEFT JOIN remark_answer a USING (step_id, position) WHERE r.step_id = s.id",
);

const sheet = `(
  SELECT json_build_object('conclusion', h.conclusion, 'criteria', ${marks("appraisal_mark m WHERE m.step_id = h.step_id")})
  FROM appraisal_sheet h WHERE h.step_id = s.id)`;

const column = jsonList(
  `'id', s.id, 'step', s.step, 'from', s.from_state, 'to', s.to_state, 'note', s.note, 'amount', s.amount::text,
   'takenBy', ${nameOf("s.taken_by")}, 'takenById', s.taken_by,
   'onBehalfOf', ${giverOf("s.on_behalf_of")}, 'onBehalfOfId', s.on_behalf_of,
   'takenAt', s.taken_at, 'dossierHash', s.dossier_hash, 'remarks', ${remarks}, 'sheet', ${sheet}`,
  "s.project_version",
  "project_step s WHERE s.project_id = p.id",
);

const answer = z.object({ text: z.string(), answeredBy: fullName, answeredAt: instant });
const remark = z.object({ position: z.int(), field: z.string(), text: z.string(), answer: answer.nullable() });

const taken = z.object({
  ...{ id: z.string(), step: z.enum(HISTORY_STEPS), from: z.enum(PROJECT_STATES), to: z.enum(PROJECT_STATES) },
  ...{ note: z.string().nullable(), amount: dong.nullable(), takenBy: fullName, takenById: z.string() },
  ...{
    onBehalfOf: z.string().nullable(),
    onBehalfOfId: z.string().nullable(),
    takenAt: instant,
    dossierHash: z.string(),
  },
  remarks: z.array(remark),
  sheet: z.object({ conclusion: z.string(), criteria: markedCriteria }).nullable(),
});

/** The history of a đề án, oldest first, with what was said and judged at each step. */
export const HISTORY: ProjectPart<readonly TakenStep[]> = { name: "history", column, schema: z.array(taken) };
