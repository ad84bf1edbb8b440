import { useLocale, useTranslations } from "next-intl";
import type { NumberedFinding } from "@/lib/domain/text-check/mark-text";
import { figureText, findingText } from "@/lib/format/text-finding";

/** One finding: its number, the figure, what it is, and the arithmetic with the likely cause. */
export function FindingEntry({ number, finding }: NumberedFinding) {
  const words = useTranslations("check");
  const locale = useLocale();
  const { kind, stated, quantity } = finding;
  return (
    <li id={`finding-${number}`} value={number}>
      <p>
        <a href={`#figure-${number}`} aria-label={`${words("jump")}: ${stated}`}>
          <strong>{quantity ? figureText(quantity) : stated}</strong>
        </a>{" "}
        <span className="text-muted">{words(`kinds.${kind}`)}</span>
      </p>
      <p>{findingText(finding, locale)}</p>
    </li>
  );
}
