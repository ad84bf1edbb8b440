import { DomainError } from "@/lib/domain/errors";
import type { TogetherResult } from "@/lib/domain/project/steps-together";
import type { TakeStepInput } from "@/lib/input/project-steps";

/**
 * What became of one đề án among several: what it was refused with is told, not thrown. An error nobody expected is told
 * as `step.failed`, and stands among the warnings of the process: the others were done, or will be.
 */
export async function told(
  { code, amount }: Pick<TakeStepInput, "code" | "amount">,
  work: () => TogetherResult | Promise<TogetherResult>,
): Promise<TogetherResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError) return { code, amount, outcome: "refused", refusal: error.refusal };
    process.emitWarning(error instanceof Error ? error : String(error));
    return { code, amount, outcome: "refused", refusal: { code: "step.failed" } };
  }
}
