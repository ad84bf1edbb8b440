import { useTranslations } from "next-intl";
import { markText, type NumberedFinding, type TextPart } from "@/lib/domain/text-check/mark-text";

type MarkedTextProps = { text: string; findings: readonly NumberedFinding[] };

/** The text as it was sent, each judged figure with its line, its number and a way to its finding. */
export function MarkedText({ text, findings }: MarkedTextProps) {
  const words = useTranslations("check");
  return (
    <section className="checked-text" aria-label={words("marked")} lang="vi">
      <p>
        {markText(text, findings).map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text that never changes
          <Part key={index} part={part} />
        ))}
      </p>
    </section>
  );
}

function Part({ part: { text, mark } }: { part: TextPart }) {
  const words = useTranslations("check");
  if (!mark) return text;
  const [first] = mark.findings;
  const numbers = mark.findings.map(({ number }) => number).join(", ");
  return (
    <mark id={`figure-${first?.number}`} className={`figure-mark figure-${mark.verdict}`}>
      <a href={`#finding-${first?.number}`} title={words(`verdicts.${mark.verdict}`)}>
        {text}
        <sup>{numbers}</sup>
      </a>
    </mark>
  );
}
