import type { StepsTogether, TogetherResult } from "@/lib/domain/project/steps-together";
import { doubtSentence } from "@/lib/format/doubt-sentence";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";

/** What became of several đề án as the API gives it: each by code and in words, and how many of each. */
export function stepsTogetherJson({ step, preview, results }: StepsTogether, locale: Locale) {
  return { step, preview, ...togetherJson(results, locale) };
}

/** The same of any work on several đề án. */
export function togetherJson(results: readonly TogetherResult[], locale: Locale) {
  const count = (outcome: TogetherResult["outcome"]) => results.filter((one) => one.outcome === outcome).length;
  return {
    items: results.map((one) => resultJson(one, locale)),
    counts: { done: count("done"), possible: count("possible"), refused: count("refused") },
  };
}

function resultJson(result: TogetherResult, locale: Locale) {
  const { code, outcome, amount } = result;
  if (result.outcome === "refused") {
    const refusal = { code: result.refusal.code, message: refusalSentence(result.refusal, locale) };
    return { code, outcome, amount, state: null, version: null, refusal, doubts: [] };
  }
  const { state, version } = result;
  const doubts = result.doubts.map((doubt) => ({ ...doubt, message: doubtSentence(doubt, locale) }));
  return { code, outcome, amount, state, version, refusal: null, doubts };
}
