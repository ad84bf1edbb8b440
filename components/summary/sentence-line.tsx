import { useLocale } from "next-intl";
import { localizedPath } from "@/lib/format/address";
import type { Segment } from "@/lib/format/summary/segments";

type SentenceLineProps = {
  segments: readonly Segment[];
  /** Where a figure is explained, by its key. */
  addressOf: (key: string) => string;
};

/** A sentence of the summary: every number in it opens how it is computed. */
export function SentenceLine({ segments, addressOf }: SentenceLineProps) {
  const locale = useLocale();
  return (
    <p className="my-2 max-w-prose text-pretty">
      {segments.map((segment, at) => {
        const key = `${at}`;
        if (segment.kind === "words") return <span key={key}>{segment.text}</span>;
        return (
          <a key={key} className="figure-in-text" href={localizedPath(addressOf(segment.key), locale)}>
            {segment.text}
          </a>
        );
      })}
    </p>
  );
}
