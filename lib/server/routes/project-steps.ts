import { z } from "zod";
import { LONG_FORM } from "@/lib/domain/drafts/form-draft";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { HISTORY_STEPS, type StepVerb } from "@/lib/domain/steps/verbs";
import { acceptInput } from "@/lib/input/acceptances";
import { answerRemarksInput } from "@/lib/input/answer-remarks";
import { dossierInput } from "@/lib/input/dossiers";
import { decideDoubleInput } from "@/lib/input/double-decision";
import { editProjectInput } from "@/lib/input/edit-project";
import * as input from "@/lib/input/project-steps";
import { createProjectInput } from "@/lib/input/projects";
import { projectCodeInput } from "@/lib/input/projects-query";
import { writeSectionInput } from "@/lib/input/section-form";
import { settleInput } from "@/lib/input/settlements";
import { json, read, write } from "./define";
import { dong } from "./parts";
import { dossier, dossierCheck, projectDetail } from "./project-replies";
import type { Access, ApiRoute } from "./route";

const sheet = z.object({
  criteria: z.array(z.object({ code: z.enum(CRITERIA), passed: z.boolean(), note: z.string().nullable() })),
  conclusion: z.string(),
});
const taken = z
  .object({
    id: z.uuid(),
    step: z.enum(HISTORY_STEPS),
    from: z.enum(PROJECT_STATES),
    to: z.enum(PROJECT_STATES),
    note: z.string().nullable(),
    amount: dong.nullable(),
    takenBy: z.string(),
    onBehalfOf: z.string().nullable().meta({ description: "In whose name, under a delegation" }),
    takenAt: z.string(),
    dossierHash: z.string(),
    remarks: z.array(
      z.object({
        ...{ position: z.int(), field: z.string(), text: z.string() },
        answer: z.object({ text: z.string(), answeredBy: z.string(), answeredAt: z.string() }).nullable(),
      }),
    ),
    sheet: sheet.nullable(),
  })
  .meta({ id: "TakenStep" });

const stepRoute = <Input extends z.ZodType>(verb: StepVerb, who: Access, input: Input, summary: string) =>
  write({
    path: `/api/v1/projects/{code}/${verb}`,
    who,
    tag: "records",
    input,
    summary: `${summary}; a đề án that changed since \`version\` is 409`,
    reply: json("The đề án as it then stands", projectDetail),
  });

export const writeProject = write({
  path: "/api/v1/projects",
  who: "project.create",
  tag: "records",
  input: createProjectInput,
  summary: "Begins a đề án of one's own province as a draft, under a code of its own",
  reply: json("The đề án, and its Location", projectDetail, 201),
});

export const rewriteProject: ApiRoute<typeof editProjectInput> = {
  ...write({
    path: "/api/v1/projects/{code}",
    who: "project.edit",
    tag: "records",
    input: editProjectInput,
    bodies: ["application/json"],
    summary:
      "Writes parts of a draft or returned dossier anew; a part that somebody else wrote since `version` is 409 with both texts",
    reply: json("The đề án as it then stands", projectDetail),
  }),
  method: "PATCH",
};

export const writeProjectSection = write({
  path: "/api/v1/projects/{code}/sections/{section}",
  who: "project.edit",
  tag: "records",
  input: writeSectionInput,
  mostFields: LONG_FORM,
  bodies: ["application/x-www-form-urlencoded"],
  summary: "The same for the plain form of one section, as typed; it goes back to its page",
  reply: json("The đề án as it then stands", projectDetail),
});

export const answerProjectRemarks = write({
  path: "/api/v1/projects/{code}/answers",
  who: "project.edit",
  tag: "records",
  input: answerRemarksInput,
  summary: "Answers remarks with which a đề án was returned, while it is rewritten; an answer given before is replaced",
  reply: json("The đề án as it then stands", projectDetail),
});

export const decideOnDouble = write({
  path: "/api/v1/projects/{code}/doubles",
  who: "double.decide",
  tag: "records",
  input: decideDoubleInput,
  summary: "Records what is decided on another đề án that may help the same establishment; it holds nothing back",
  reply: json("The đề án", projectDetail),
});

export const readOneDossier = read({
  path: "/api/v1/projects/{code}/dossier",
  who: "signed-in",
  tag: "records",
  input: dossierInput,
  longestMs: 120_000,
  summary:
    "A dossier as it was written, with its words, beneficiaries and files, for those who may see it before it is assigned; with `format` zip or pdf the whole dossier as a file, with an index of SHA-256 codes, and its taking in the trail",
  reply: json("The dossier", dossier),
});

export const readCheck = read({
  path: "/api/v1/projects/{code}/check",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary:
    "What a dossier still lacks or leaves in doubt before it is submitted, and the support its items may ask for",
  reply: json("The findings, those that are missing keep it from being submitted", dossierCheck),
});

export const readHistory = read({
  path: "/api/v1/projects/{code}/history",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The steps taken on a đề án, oldest first, each with its dossier's hash",
  reply: json("The history", z.object({ items: z.array(taken) })),
});
export const submitProject = stepRoute("submit", "project.submit", input.submitInput, "Submits a đề án to the Sở");
export const returnProject = stepRoute(
  "return",
  "signed-in",
  input.returnInput,
  "Returns it to its unit, with remarks",
);
export const appraiseProjectLocally = stepRoute(
  "appraise-local",
  "project.appraise-local",
  input.appraiseLocalInput,
  "Records the Sở's appraisal, which passes it on",
);
export const registerProject = stepRoute(
  "register",
  "project.register",
  input.registerInput,
  "Registers it with the Cục (KCQG)",
);
export const appraiseProjectCentrally = stepRoute(
  "appraise-central",
  "project.appraise-central",
  input.appraiseCentralInput,
  "Records the Cục's appraisal with the support it proposes (KCQG)",
);
export const acceptProject = stepRoute(
  "accept",
  "project.accept",
  acceptInput,
  "Accepts what was carried out in a budget year with its outputs, the last year's moving it on",
);
export const settleProject = stepRoute(
  "settle",
  "signed-in",
  settleInput,
  "Settles it at what was paid; what was contracted beyond goes back to its plan",
);
export const stopProject = stepRoute(
  "stop",
  "signed-in",
  input.stopInput,
  "Stops it, saying why; what was contracted and not paid goes back to its plan",
);
export const withdrawProject = stepRoute("withdraw", "signed-in", input.withdrawInput, "Withdraws it, saying why");
export const contractProject = stepRoute(
  "contract",
  "signed-in",
  input.contractInput,
  "Signs its contract: fund support only, of one budget year, shared by content where its plan has several",
);
export const startProject = stepRoute("start", "project.start", input.startInput, "Starts a đề án that has a contract");
export const rejectProject = stepRoute("reject", "signed-in", input.rejectInput, "Rejects it, saying why");
