import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { dong } from "./parts";

/** What became of one đề án among several, or would: in the words of its refusal where it is refused. */
const togetherResult = z.object({
  code: z.string(),
  outcome: z.enum(["done", "possible", "refused"]),
  amount: dong.nullable(),
  state: z.enum(PROJECT_STATES).nullable(),
  version: z.int().nullable(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  doubts: z.array(z.object({ code: z.enum(["over-asked", "over-caps"]), most: dong, message: z.string() })),
});

/** What became of several works on đề án, each by itself, in the order sent, and how many of each outcome. */
export const togetherAnswer = z.object({
  preview: z.boolean(),
  items: z.array(togetherResult),
  counts: z.object({ done: z.int(), possible: z.int(), refused: z.int() }),
});
