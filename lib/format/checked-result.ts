import type { CheckedResult, TogetherResult } from "@/lib/domain/project/steps-together";
import type { Locale } from "./locale";
import { refusalSentence } from "./refusals/refusal-sentence";

/** What would become of one of several that is still to be done; one without a result was done before. */
export function checkedResult(code: string, result: TogetherResult | undefined, locale: Locale): CheckedResult {
  const refusal = result?.outcome === "refused" ? refusalSentence(result.refusal, locale) : null;
  return { code, outcome: result?.outcome ?? "done", refusal };
}
