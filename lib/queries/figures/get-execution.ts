import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { Execution } from "@/lib/domain/figures/execution";
import type { ExecutionFacts } from "@/lib/domain/figures/execution-facts";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import { executionFactsFrom } from "./execution-facts-from";
import { readView } from "./read-view";

/**
 * Everything a dashboard of one scope shows, read in one statement as the public sees it.
 * Null when the scope names a province that never was.
 */
export async function getExecution(request: ExecutionRequest, language: Language = "vi"): Promise<Execution | null> {
  const facts = await getExecutionFacts(request, language);
  return facts && composeExecution(facts);
}

/** The sums a view is composed from; null when the scope names a province that never was. */
export async function getExecutionFacts(
  request: ExecutionRequest,
  language: Language = "vi",
): Promise<ExecutionFacts | null> {
  return executionFactsFrom(await readView(request), language);
}
