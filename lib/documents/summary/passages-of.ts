import type { Decimals } from "@/lib/domain/summary/decimals";
import type { KeptWords } from "@/lib/domain/summary/fitting-words";
import { passageOfSentence, SUMMARY_TEXTS } from "@/lib/domain/summary/passages";
import { checkProse } from "@/lib/domain/summary/prose";
import { placesOf, type SummarySentence, shapesOf } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { Locale } from "@/lib/format/locale";
import { usualProse, writeSentence } from "@/lib/format/summary/write-sentence";
import { wordsOf } from "../words";

type Written = ReadonlyMap<string, KeptWords & { readonly version: number }>;

/** What may be written of a summary: each sentence with its places, and each text; official reports are in Vietnamese. */
export function passagesOf(summary: ConferenceSummary, written: Written, decimals: Decimals, locale: Locale) {
  const words = wordsOf(locale).summary;
  const of = (sentence: SummarySentence, label: string) => {
    const name = passageOfSentence(sentence.id);
    const kept = written.get(name);
    const places = Object.keys(placesOf(sentence));
    const stale = kept !== undefined && kept.shapes !== shapesOf(sentence);
    const lost = kept && !stale ? checkProse(kept.words, places).lost : [];
    const segments = writeSentence(sentence, stale ? null : (kept?.words ?? null), summary, { locale: "vi", decimals });
    return {
      ...{ name, label, places, lost, stale },
      words: kept?.words ?? usualProse(sentence, "vi"),
      version: kept?.version ?? 0,
      now: segments.map(({ text }) => text).join(""),
    };
  };
  return {
    sentences: summary.parts.flatMap(({ code, sentences }) =>
      sentences.map((sentence, at) => of(sentence, `${words.part[code]} · ${at + 1}`)),
    ),
    texts: SUMMARY_TEXTS.map((text) => {
      const kept = written.get(`text.${text}`);
      const fixed = { places: [], lost: [], stale: false, now: null };
      return {
        name: `text.${text}`,
        label: words.text[text],
        words: kept?.words ?? "",
        version: kept?.version ?? 0,
        ...fixed,
      };
    }),
  };
}
