import { z } from "zod";
import { COUNCIL_DUTIES, type CouncilOnProject } from "@/lib/domain/project/council";
import { fullName, giverOf, instant, jsonList, nameOf } from "./json";
import { markedCriteria, marks } from "./marks";
import type { ProjectPart } from "./part";

/** A member's last sheet on the submission that counts. */
const sheet = `(
  SELECT json_build_object('conclusion', w.conclusion, 'writtenBy', ${nameOf("w.written_by")}, 'onBehalfOf', ${giverOf("w.on_behalf_of")},
    'byMember', w.written_by IS NOT DISTINCT FROM u.account_id, 'writtenAt', w.written_at,
    'criteria', ${marks("member_mark m WHERE m.sheet_id = w.id")})
  FROM member_sheet w
  WHERE w.submission_id = s.submission_id AND w.council_id = u.council_id AND w.position = u.position
  ORDER BY w.written_at DESC LIMIT 1)`;

const members = jsonList(
  `'position', u.position, 'fullName', u.full_name, 'post', u.post, 'duty', u.duty, 'accountId', u.account_id,
   'sheet', ${sheet}`,
  "u.position",
  "council_member u WHERE u.council_id = c.id",
);

const member = z.object({
  ...{ position: z.int(), fullName: z.string(), post: z.string().nullable(), duty: z.enum(COUNCIL_DUTIES) },
  accountId: z.string().nullable(),
  sheet: z
    .object({
      conclusion: z.string(),
      writtenBy: fullName,
      onBehalfOf: z.string().nullable(),
      byMember: z.boolean(),
      writtenAt: instant,
      criteria: markedCriteria,
    })
    .nullable(),
});

const onProject = z
  .object({
    ...{ id: z.string(), number: z.string(), signedOn: z.string(), submissionId: z.string() },
    ...{ submittedById: z.string(), members: z.array(member) },
  })
  .transform(({ members: sitting, ...council }) => ({
    ...council,
    members: sitting.map((one) => ({ ...one, judges: one.accountId !== council.submittedById })),
  }));

/** The council a đề án stands before, with each member's sheet on its last submission; null where it stands before none. */
export const COUNCIL: ProjectPart<CouncilOnProject | null> = {
  name: "council",
  column: `(
    SELECT json_build_object('id', c.id, 'number', c.number, 'signedOn', c.signed_on, 'submissionId', s.submission_id,
      'submittedById', s.submitted_by, 'members', ${members})
    FROM council_standing s JOIN council c ON c.id = s.council_id WHERE s.project_id = p.id)`,
  schema: onProject.nullable(),
};
