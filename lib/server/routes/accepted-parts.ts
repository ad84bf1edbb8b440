import { z } from "zod";
import { acceptPartInput, recallPartInput } from "@/lib/input/accepted-parts";
import { projectCodeInput } from "@/lib/input/projects-query";
import { json, read, write } from "./define";
import { day, dong } from "./parts";

const path = "/api/v1/projects/{code}/partial-acceptances";
const text = z.string().nullable();

const part = z
  .object({
    ...{ id: z.uuid(), shareId: z.uuid(), contractNumber: z.string(), beneficiaryId: z.uuid() },
    ...{ beneficiaryName: z.string(), on: day, amount: dong, number: text, conclusion: text },
    ...{ recordedBy: z.string(), onBehalfOf: text },
    recalled: z.object({ reason: z.string(), by: z.string() }).nullable(),
  })
  .meta({ id: "PartialAcceptance" });

const share = z.object({
  ...{ id: z.uuid(), contractNumber: z.string(), budgetYear: z.int(), content: z.string() },
  ...{ amount: dong, accepted: dong, paid: dong },
});

export const readParts = read({
  path,
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary:
    "What was accepted of single beneficiaries of a đề án, in the order of days, with the shares and beneficiaries it is accepted of",
  reply: json(
    "The partial acceptances",
    z.object({
      items: z.array(part),
      shares: z.array(share),
      beneficiaries: z.array(z.object({ id: z.uuid(), name: z.string(), taxCode: text, support: dong.nullable() })),
    }),
  ),
});

const id = z.object({ id: z.uuid() });

export const acceptPart = write({
  path,
  who: "beneficiary.accept",
  tag: "records",
  input: acceptPartInput,
  summary: "Accepts what was done for one beneficiary of a running đề án; payments are open as far as what is accepted",
  reply: json("Its id", id, 201),
});

export const recallPart = write({
  path: `${path}/{id}/recall`,
  who: "beneficiary.accept",
  tag: "records",
  input: recallPartInput,
  summary: "Takes a partial acceptance back, while no payment stands on it",
  reply: json("Its id", id),
});
