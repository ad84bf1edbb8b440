import { AWARD_SENTENCE } from "@/lib/domain/summary/parts/awards";
import type { SummarySentence } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { writeSentence } from "@/lib/format/summary/write-sentence";

/** An award that a summary suggests: for which province, and its reasons in words, as an entry of the conference has them. */
export type SuggestedAward = { readonly unitId: string; readonly name: string; readonly words: string };

/** The awards a summary suggests, in its order; an entry is written in Vietnamese, with the numbers of that moment. */
export function suggestedAwards(
  summary: ConferenceSummary,
  { decimals }: Pick<SummaryPen, "decimals">,
): SuggestedAward[] {
  return summary.parts
    .flatMap(({ sentences }) => sentences)
    .filter(({ id }) => id.startsWith(AWARD_SENTENCE))
    .map((sentence) => ({
      unitId: sentence.id.slice(AWARD_SENTENCE.length),
      name: nameIn(sentence),
      words: reasonsOf(sentence, summary, { locale: "vi", decimals }),
    }));
}

function nameIn({ clauses: [opening] }: SummarySentence): string {
  const name = opening?.fields.name;
  return name?.kind === "names" ? name.names.join(", ") : "";
}

/** The sentence without the words that it opens with. */
function reasonsOf(
  { id, clauses: [, ...reasons] }: SummarySentence,
  summary: ConferenceSummary,
  pen: SummaryPen,
): string {
  const segments = writeSentence({ id, clauses: reasons }, null, summary, pen);
  const text = segments.map((segment) => segment.text).join("");
  return text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
}
