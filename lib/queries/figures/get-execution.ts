import { HeldAnswers } from "@/lib/db/held";
import { composeExecution } from "@/lib/domain/figures/compose-execution";
import type { Execution } from "@/lib/domain/figures/execution";
import type { ExecutionRequest } from "@/lib/domain/figures/execution-query";
import type { Language } from "@/lib/domain/language";
import { vietnamDay } from "@/lib/domain/period/period";
import { executionFactsFrom } from "./execution-facts-from";
import { type ReadView, readView } from "./read-view";

/** A view as it was read, with every figure made from it. */
export type ComposedView = { readonly read: ReadView; readonly execution: Execution };

const MOST_VIEWS = 200;
const views = new HeldAnswers<ComposedView | null>(MOST_VIEWS);

/**
 * Everything a dashboard of one scope shows, read in one statement as the public sees it.
 * Null when the scope names a province that never was.
 */
export async function getExecution(request: ExecutionRequest, language: Language = "vi"): Promise<Execution | null> {
  return (await getComposedView(request, language))?.execution ?? null;
}

/** The same with the view it was decided in: for what is asked about its units, its period and its documents. */
export function getComposedView(request: ExecutionRequest, language: Language): Promise<ComposedView | null> {
  return views.get(viewKey(request, language), async () => {
    const read = await readView(request);
    const facts = executionFactsFrom(read, language);
    return { version: read.row.version, answer: facts && { read, execution: composeExecution(facts) } };
  });
}

/** What makes a view another one: what was asked, the language of its names, and the day it is asked on. */
export function viewKey(request: ExecutionRequest, language: Language): string {
  const { scope, year, through, fund, basis, asOf, content } = request;
  return JSON.stringify([scope, year, through, fund, basis, asOf, content, language, vietnamDay(new Date())]);
}
