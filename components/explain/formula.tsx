import { useLocale, useTranslations } from "next-intl";
import type { Explanation } from "@/lib/domain/figures/explanation";
import { formatFigureNote } from "@/lib/format/figure-notes";
import { formatExactMoney } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";
import { termWords } from "@/lib/format/term-words";
import { OriginBadge } from "../figures/origin-badge";
import { SourceNoteOf } from "../figures/source-notes";
import { Notice } from "../ui/notice";

/** The formula in words, its amounts to the đồng, and the result before and after its one rounding. */
export function Formula({ explanation }: { explanation: Explanation }) {
  const words = useTranslations("explain");
  const locale = useLocale();
  const { formula, terms, ratio, measure, execution } = explanation;
  const alike =
    terms.length > 1 && terms.every(({ amount, year }) => amount === terms[0]?.amount && year === terms[0]?.year);
  const name = (role: "part" | "whole") => {
    const term = terms.find((one) => one.role === role);
    if (!term) return "–";
    const { key, values, column, scope } = termWords(term, locale);
    return alike ? words("of", { amount: words(key, values), column, scope }) : words(key, values);
  };
  const signed = formula?.kind === "growth";
  const reasons = execution.notes.filter((note) => note.code === "no-ratio" && note.measure === measure);
  return (
    <section>
      <h2>{words("formula")}</h2>
      <p className="formula">
        {formula ? words(formula.kind, { part: name("part"), whole: name("whole") }) : words("sum")}
      </p>
      <dl className="formula-terms">
        {terms.map((term) => {
          const { key, values, column, scope } = termWords(term, locale);
          return (
            <div key={`${term.role} ${term.amount} ${term.year}`}>
              <dt>
                {words("of", { amount: words(key, values), column, scope })}{" "}
                <OriginBadge origin={term.origin} measure={term.amount} />
              </dt>
              <dd className="number">{formatExactMoney(term.value, locale)}</dd>
              <SourceNoteOf execution={execution} measure={term.amount} column={term.column} year={term.year} />
            </div>
          );
        })}
        {formula && (
          <div className="formula-result">
            <dt>{words("result")}</dt>
            <dd className="number">
              {formatPercent(ratio, { signed }, locale)}{" "}
              {ratio && (
                <small>{words("exact", { value: formatPercent(ratio, { decimals: 6, signed }, locale) })}</small>
              )}
            </dd>
          </div>
        )}
      </dl>
      {formula && !ratio && (
        <Notice title={words("refused")}>
          {reasons.map((note) => (
            <p key={note.code}>{formatFigureNote(note, locale)}</p>
          ))}
        </Notice>
      )}
    </section>
  );
}
