/** What stands beside a notice in one or two words. */
export type NoticeBadge = "turn" | "soon" | "late";

/** A notice in words: what happened, to what, what the reader is to do, and where it is read. */
export type NoticeWords = {
  readonly sentence: string;
  /** Parts of the sentence that are Vietnamese in every language: names, titles. */
  readonly kept: readonly (string | null)[];
  /** The thing it is of, as a link says it. */
  readonly thing: string;
  /** Part of it that is Vietnamese in every language. */
  readonly thingKept: string | null;
  readonly path: string;
  readonly badge: NoticeBadge | null;
  /** The subject of a letter that tells this alone. */
  readonly subject: string;
  /** What a letter adds below the sentence. */
  readonly lines: readonly string[];
};
