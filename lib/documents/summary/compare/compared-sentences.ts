import { changedWords, type MarkedWords } from "@/lib/domain/summary/changed-words";
import type { SummaryClosing } from "@/lib/domain/summary/closing";
import type { SummarySectionCode } from "@/lib/domain/summary/sections";
import type { ConferenceSummary } from "@/lib/domain/summary/summary";
import type { SummaryPen } from "@/lib/format/summary/write-figure";
import { wordsIn } from "../words-in";
import { writeSummary } from "../written-summary";

/** What a summary's sentences are written from. */
export type WordedSummary = {
  readonly summary: ConferenceSummary;
  readonly words: ReadonlyMap<string, string>;
  readonly closing: SummaryClosing;
};

/** A sentence, or a paragraph of the last part, that reads otherwise; null where one of the two summaries has none. */
export type ComparedSentence = {
  readonly id: string;
  readonly section: SummarySectionCode;
  readonly title: string;
  readonly before: readonly MarkedWords[] | null;
  readonly after: readonly MarkedWords[] | null;
};

/** The sentences that differ, in the order they are read, each with the words that only one of the two has. */
export function comparedSentences(from: WordedSummary, to: WordedSummary, pen: SummaryPen): ComparedSentence[] {
  const [old, now] = [sentencesOf(from, pen), sentencesOf(to, pen)];
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids.flatMap((id): ComparedSentence[] => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const placed = is ?? was;
    if (!placed || was?.text === is?.text) return [];
    const { section, title } = placed;
    if (was === null) return [{ id, section, title, before: null, after: whole(is?.text ?? "") }];
    if (is === null) return [{ id, section, title, before: whole(was.text), after: null }];
    return [{ id, section, title, ...changedWords(was.text, is.text) }];
  });
}

type Placed = { readonly section: SummarySectionCode; readonly title: string; readonly text: string };

function sentencesOf({ summary, words, closing }: WordedSummary, pen: SummaryPen): Map<string, Placed> {
  const prose = wordsIn(words, pen.locale);
  const { sections } = writeSummary(summary, { ...pen, prose, closing });
  return new Map(
    sections.flatMap(({ code, title, sentences, lines }) => {
      const placed = { section: code, title };
      return [
        ...sentences.map(
          ({ id, segments }) => [id, { ...placed, text: segments.map(({ text }) => text).join("") }] as const,
        ),
        ...(lines.length > 0 ? [[`text.${code}`, { ...placed, text: lines.join("\n") }] as const] : []),
      ];
    }),
  );
}

function whole(text: string): MarkedWords[] {
  return [{ text, changed: true }];
}
