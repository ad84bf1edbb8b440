import { asNumber } from "@/lib/domain/figures/rational";
import { type CheckedText, verdictCounts } from "@/lib/domain/text-check/checked-text";
import type { TextFinding } from "@/lib/domain/text-check/finding";
import type { Locale } from "@/lib/format/locale";
import { expectedText, findingText, formulaText, inFigureUnits } from "@/lib/format/text-finding";

/** A checked text as the API gives it: every finding with its sentence, its places in the text and its reasons in words. */
export function checkTextJson({ text, findings }: CheckedText, locale: Locale) {
  return { counts: verdictCounts(findings), findings: findings.map((finding) => findingJson(text, finding, locale)) };
}

function findingJson(text: string, finding: TextFinding, locale: Locale) {
  const { kind, verdict, place, sentence, stated, quantity, interval, explanation } = finding;
  const { truncated, otherPlan } = explanation;
  return {
    sentence: text.slice(sentence.start, sentence.end),
    ...{ kind, stated, unit: quantity?.unit || null, expected: expectedText(finding) },
    interval: interval ? [asNumber(interval.low), asNumber(interval.high)] : null,
    ...{ verdict, place, formula: formulaText(finding) },
    terms: (finding.formula?.terms ?? []).map(({ printed, unit, start, end }) => ({ printed, unit, start, end })),
    explanation: {
      text: findingText(finding, locale),
      truncated: truncated && inFigureUnits(truncated, quantity?.decimals ?? 0),
      otherPlan: otherPlan && {
        ...{ year: otherPlan.year, inText: otherPlan.inText },
        amount: (otherPlan.amount.over / otherPlan.amount.under).toString(),
        value: inFigureUnits(otherPlan.value, quantity?.decimals ?? 0),
      },
    },
  };
}
