import { useLocale } from "next-intl";

/** Words kept in Vietnamese whatever language the reader has chosen, marked so that they are read out as Vietnamese. */
export function Vietnamese({ children }: { children: string }) {
  return useLocale() === "vi" ? children : <span lang="vi">{children}</span>;
}

type AroundVietnameseProps = {
  sentence: string;
  /** The words in it that are kept in Vietnamese, in the order they stand in the sentence. */
  kept: readonly (string | null | undefined)[];
};

/** A sentence in the reader's language around words kept in Vietnamese. */
export function AroundVietnamese({ sentence, kept }: AroundVietnameseProps) {
  if (useLocale() === "vi") return sentence;
  let rest = sentence;
  const parts = kept.flatMap((words) => {
    const at = words ? rest.indexOf(words) : -1;
    if (!words || at < 0) return [];
    const before = rest.slice(0, at);
    rest = rest.slice(at + words.length);
    return [before, <Vietnamese key={rest.length}>{words}</Vietnamese>];
  });
  return [...parts, rest];
}
