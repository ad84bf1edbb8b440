import { useTranslations } from "next-intl";
import type { MarkedWords } from "@/lib/domain/summary/changed-words";

/** A sentence as it was and as it is, with the words that only one of the two has; null where there is none. */
export type DrawnChange = {
  readonly id: string;
  readonly title: string;
  readonly before: readonly MarkedWords[] | null;
  readonly after: readonly MarkedWords[] | null;
};

type ComparedSentenceProps = {
  change: DrawnChange;
  heads: { readonly from: string; readonly to: string };
  /** Words of organisers are kept in Vietnamese. */
  language?: "vi";
};

/** One sentence that reads otherwise: both versions beside each other, changed words struck out and underlined. */
export function ComparedSentenceBlock({ change: { title, before, after }, heads, ...shown }: ComparedSentenceProps) {
  return (
    <li className="compared-sentence">
      <h3>{title}</h3>
      <div className="compared-sides" lang={shown.language}>
        <Side head={heads.from} runs={before} mark="del" />
        <Side head={heads.to} runs={after} mark="ins" />
      </div>
    </li>
  );
}

function Side({ head, runs, mark: Mark }: { head: string; runs: readonly MarkedWords[] | null; mark: "del" | "ins" }) {
  const words = useTranslations("summaryChanges.compare");
  return (
    <div>
      <p className="field-help">{head}</p>
      <p className="whitespace-pre-line">
        {runs === null
          ? words("absent")
          : runs.map(({ text, changed }, at) => {
              const key = `${at}`;
              return changed ? <Mark key={key}>{text}</Mark> : <span key={key}>{text}</span>;
            })}
      </p>
    </div>
  );
}
