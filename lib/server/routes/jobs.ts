import { z } from "zod";
import { jobInput, jobsQueryInput } from "@/lib/input/jobs";
import { json, read, write } from "./define";

const job = z
  .object({
    id: z.string().meta({ description: "Digits" }),
    ...{ task: z.string(), attempts: z.int(), reason: z.string(), failedAt: z.string(), createdAt: z.string() },
  })
  .meta({ id: "FailedJob" });

export const readJobs = read({
  path: "/api/v1/admin/jobs",
  who: "job.read",
  tag: "operations",
  input: jobsQueryInput,
  summary: "The queue's jobs that failed for good, the last to fail first, and how many wait",
  reply: json(
    "The queue",
    z.object({
      failed: z.array(job),
      waiting: z.int(),
      mails: z.int().meta({ description: "Of those that wait, mail: left to processes that have a mail server" }),
      oldest: z.string().nullable().meta({ description: "Since when the oldest waits" }),
    }),
  ),
});

export const writeRetry = write({
  path: "/api/v1/admin/jobs/{id}/retry",
  who: "job.retry",
  tag: "operations",
  input: jobInput,
  summary: "Has a failed job tried again, from its first attempt",
  reply: json("Which job", z.object({ id: z.string() })),
});
