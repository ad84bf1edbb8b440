import { DomainError } from "@/lib/domain/errors";
import type { TogetherResult } from "@/lib/domain/project/steps-together";
import type { TakeStepInput } from "@/lib/input/project-steps";

type Moved = Pick<Exclude<TogetherResult, { outcome: "refused" }>, "state" | "version">;

/**
 * Each of several in the order asked for, by `move` in a transaction of its own: what became of it, and the state and version
 * it has then. One refused leaves the others as they are.
 */
export async function oneByOne<Item extends { readonly code: string }>(
  items: readonly Item[],
  amountOf: (item: Item) => TogetherResult["amount"],
  move: (item: Item) => Promise<Moved>,
): Promise<TogetherResult[]> {
  const results: TogetherResult[] = [];
  for (const item of items) {
    const one = { code: item.code, amount: amountOf(item) };
    results.push(
      await told(one, async () => {
        const { state, version } = await move(item);
        return { ...one, outcome: "done", state, version, doubts: [] };
      }),
    );
  }
  return results;
}

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
