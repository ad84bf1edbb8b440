import { z } from "zod";
import { PROJECT_STATES } from "@/lib/domain/project/state";
import { dong } from "./parts";

/** What became of one đề án among several, or would: in the words of its refusal where it is refused. */
export const togetherResult = z.object({
  code: z.string(),
  outcome: z.enum(["done", "possible", "refused"]),
  amount: dong.nullable(),
  state: z.enum(PROJECT_STATES).nullable(),
  version: z.int().nullable(),
  refusal: z.object({ code: z.string(), message: z.string() }).nullable(),
  doubts: z.array(z.object({ code: z.enum(["over-asked", "over-caps"]), most: dong, message: z.string() })),
});
