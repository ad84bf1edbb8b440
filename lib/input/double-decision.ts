import { z } from "zod";
import { DOUBLE_DECISIONS } from "@/lib/domain/beneficiary/double-decision";
import { projectCodeInput } from "./projects-query";
import { text } from "./text";

/** Kết luận về nghi hỗ trợ trùng: of which đề án, with which other, what and why. */
export const decideDoubleInput = z.strictObject({
  code: projectCodeInput.shape.code,
  other: projectCodeInput.shape.code,
  decision: z.enum(DOUBLE_DECISIONS),
  reason: text(2000).pipe(z.string().min(1)),
});

export type DecideDoubleInput = z.output<typeof decideDoubleInput>;
