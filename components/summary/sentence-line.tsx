import { useLocale } from "next-intl";
import { Fragment } from "react";
import { localizedPath } from "@/lib/format/address";
import type { Segment } from "@/lib/format/summary/segments";

type SentenceLineProps = {
  segments: readonly Segment[];
  /** Where a figure is explained, by its key. */
  addressOf: (key: string) => string;
  /** What was published otherwise, by the figure's key. */
  marks: DrawnMarks;
};

/** What a source has published of a number that says otherwise, by the figure's key. */
export type DrawnMarks = ReadonlyMap<string, { readonly text: string; readonly source: string }>;

/** A sentence of the summary: every number in it opens how it is computed. */
export function SentenceLine({ segments, addressOf, marks }: SentenceLineProps) {
  const locale = useLocale();
  return (
    <p className="my-2 max-w-prose text-pretty">
      {segments.map((segment, at) => {
        const key = `${at}`;
        if (segment.kind === "words") return <span key={key}>{segment.text}</span>;
        const mark = marks.get(segment.key);
        return (
          <Fragment key={key}>
            <a className="figure-in-text" href={localizedPath(addressOf(segment.key), locale)}>
              {segment.text}
            </a>
            {mark && (
              <>
                {" "}
                <a className="alarm" href="#published-elsewhere" title={mark.source}>
                  ({mark.text})
                </a>
              </>
            )}
          </Fragment>
        );
      })}
    </p>
  );
}
