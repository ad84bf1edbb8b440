import { z } from "zod";
import { reportProgressInput } from "@/lib/input/progress-reports";
import { projectCodeInput } from "@/lib/input/projects-query";
import { json, read, write } from "./define";
import { day } from "./parts";

const path = "/api/v1/projects/{code}/progress-reports";

const report = z
  .object({
    ...{ id: z.uuid(), asAt: day, percent: z.int(), done: z.string(), next: z.string() },
    ...{ obstacles: z.string().nullable(), fallReason: z.string().nullable() },
    ...{ corrects: z.uuid().nullable(), correctedBy: z.uuid().nullable() },
    ...{ recordedBy: z.string(), onBehalfOf: z.string().nullable(), recordedAt: z.string() },
  })
  .meta({ id: "ProgressReport" });

export const readProgress = read({
  path,
  who: "signed-in",
  tag: "records",
  input: projectCodeInput,
  summary: "Progress reports of a đề án, the latest first, corrected ones among them, for those who see its dossier",
  reply: json("The reports", z.object({ items: z.array(report) })),
});

export const writeProgress = write({
  path,
  who: "progress.record",
  tag: "records",
  input: reportProgressInput,
  summary: "Reports the progress of a đề án that is carried out; a percentage that falls says why",
  reply: json("Its id", z.object({ id: z.uuid() }), 201),
});
