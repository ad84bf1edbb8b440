import type { Decimals } from "@/lib/domain/summary/decimals";
import { passageOfSentence, SUMMARY_TEXTS } from "@/lib/domain/summary/passages";
import { checkProse } from "@/lib/domain/summary/prose";
import { placesOf, type SummarySentence } from "@/lib/domain/summary/sentence";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { Locale } from "@/lib/format/locale";
import { usualProse, writeSentence } from "@/lib/format/summary/write-sentence";
import { wordsOf } from "../words";

type Written = ReadonlyMap<string, { readonly words: string; readonly version: number }>;

/** What may be written of a summary: each sentence with its places, and each text; official reports are in Vietnamese. */
export function passagesOf(summary: ConferenceSummary, written: Written, decimals: Decimals, locale: Locale) {
  const words = wordsOf(locale).summary;
  const of = (sentence: SummarySentence, label: string) => {
    const name = passageOfSentence(sentence.id);
    const kept = written.get(name);
    const places = Object.keys(placesOf(sentence));
    const check = kept ? checkProse(kept.words, places) : { lost: [], unknown: [] };
    const segments = writeSentence(sentence, kept?.words ?? null, summary, { locale: "vi", decimals });
    return {
      ...{ name, label, places, lost: check.lost, stale: check.unknown.length > 0 },
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
