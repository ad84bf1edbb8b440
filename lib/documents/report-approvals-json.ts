import type { ApprovedReport } from "@/lib/domain/periodic-report/approved-report";
import type { Locale } from "@/lib/format/locale";
import { refusalSentence } from "@/lib/format/refusals/refusal-sentence";

/** What became of several reports approved together, or would, as the API gives it. */
export function approvalsJson({ results }: { readonly results: readonly ApprovedReport[] }, locale: Locale) {
  return {
    results: results.map((one) =>
      one.outcome === "refused"
        ? {
            ...{ unitId: one.unitId, outcome: one.outcome, state: null, version: null },
            problem: refusalSentence(one.refusal, locale),
          }
        : { unitId: one.unitId, outcome: one.outcome, state: one.state, version: one.version, problem: null },
    ),
  };
}
