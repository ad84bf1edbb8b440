import { z } from "zod";
import { COUNCIL_DUTIES } from "@/lib/domain/project/council";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { councilInput, formCouncilInput, putBeforeCouncilInput, writeSheetInput } from "@/lib/input/councils";
import { noParameters } from "@/lib/input/no-parameters";
import { projectCodeInput } from "@/lib/input/projects-query";
import { json, read, write } from "./define";

const council = { id: z.uuid(), number: z.string(), signedOn: z.string() };
const member = {
  ...{ position: z.int(), fullName: z.string(), post: z.string().nullable(), duty: z.enum(COUNCIL_DUTIES) },
  accountId: z.uuid().nullable(),
};
const count = { members: z.int(), sheets: z.int() };
const inRole = { onBehalfOf: z.string().nullable().meta({ description: "In whose role, where in another's" }) };
const brief = { code: z.string(), title: z.string() };
const sheet = z.object({
  criteria: z.array(z.object({ code: z.enum(CRITERIA), passed: z.boolean(), note: z.string().nullable() })),
  ...{ conclusion: z.string(), writtenBy: z.string(), writtenAt: z.string() },
  ...inRole,
  byMember: z.boolean().meta({ description: "False where another member entered it for one without an account" }),
});

export const readCouncils = read({
  path: "/api/v1/councils",
  who: "council.read",
  tag: "records",
  input: noParameters,
  summary: "The appraisal councils of one's own province, the latest first",
  reply: json(
    "The councils",
    z.object({
      items: z.array(z.object({ ...council, members: z.int(), projects: z.int(), waiting: z.int() })),
    }),
  ),
});

export const writeCouncil = write({
  path: "/api/v1/councils",
  who: "council.form",
  tag: "records",
  input: formCouncilInput,
  summary:
    "Forms an appraisal council of the Sở: its decision, and members by account or by name, one of them the chair",
  reply: json("The council, and its Location", z.object({ id: z.uuid(), number: z.string() }), 201),
});

export const readCouncil = read({
  path: "/api/v1/councils/{id}",
  who: "council.read",
  tag: "records",
  input: councilInput,
  summary: "One council with its members, the đề án before it, and those that wait for one",
  reply: json(
    "The council",
    z.object({
      ...{ ...council, members: z.array(z.object(member)), formedBy: z.string(), ...inRole },
      projects: z.array(z.object({ ...brief, ...count, state: z.enum(PROJECT_STATES), putBy: z.string(), ...inRole })),
      ...{ total: z.int(), candidates: z.array(z.object(brief)), candidatesTotal: z.int() },
    }),
  ),
});

export const writeBeforeCouncil = write({
  path: "/api/v1/councils/{id}/projects",
  who: "council.hear",
  tag: "records",
  input: putBeforeCouncilInput,
  summary: "Puts đề án that were submitted to the Sở before a council, all or none",
  reply: json("How many", z.object({ id: z.uuid(), projects: z.int() })),
});

export const readSheets = read({
  path: "/api/v1/projects/{code}/sheets",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The council a đề án stands before, with each member's sheet on its last submission",
  reply: json(
    "The council; null where it stands before none",
    z.object({
      council: z
        .object({
          ...{ ...council, submissionId: z.uuid(), submittedById: z.uuid() },
          members: z.array(z.object({ ...member, judges: z.boolean(), sheet: sheet.nullable() })),
        })
        .nullable(),
    }),
  ),
});

export const writeMemberSheet = write({
  path: "/api/v1/projects/{code}/sheets",
  who: "sheet.write",
  tag: "records",
  input: writeSheetInput,
  summary: "Records a council member's sheet: every criterion and a conclusion; a later one counts instead",
  reply: json("Of which đề án and member", z.object({ code: z.string(), position: z.int() })),
});
