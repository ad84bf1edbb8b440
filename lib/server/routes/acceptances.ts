import { z } from "zod";
import { projectCodeInput } from "@/lib/input/projects-query";
import { json, read } from "./define";
import { day } from "./parts";

const output = z.object({
  ...{ indicator: z.string(), target: z.number().nullable(), achieved: z.number(), reason: z.string().nullable() },
});

const acceptance = z
  .object({
    year: z.int(),
    on: day,
    number: z.string().nullable(),
    conclusion: z.string().nullable(),
    recordedBy: z.string().nullable(),
    members: z.array(z.object({ name: z.string(), post: z.string().nullable() })),
    contracts: z.array(z.object({ number: z.string(), signedOn: day })),
    outputs: z.array(output),
  })
  .meta({ id: "Acceptance" });

export const readAcceptances = read({
  path: "/api/v1/projects/{code}/acceptances",
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "The acceptances of a đề án with their minutes, oldest year first, for those who see its own records",
  reply: json("The acceptances", z.object({ items: z.array(acceptance) })),
});
