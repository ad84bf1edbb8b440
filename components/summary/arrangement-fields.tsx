import { useLocale, useTranslations } from "next-intl";
import { measureFrom } from "@/lib/domain/figures/measures";
import { type DecimalIndicator, MOST_DECIMALS, USUAL_DECIMALS } from "@/lib/domain/summary/decimals";
import { SUMMARY_TEXTS } from "@/lib/domain/summary/passages";
import { SUMMARY_LISTS, SUMMARY_PARTS, SUMMARY_SECTIONS, type SummarySectionCode } from "@/lib/domain/summary/sections";
import { localeOf } from "@/lib/format/locale";
import { measureName } from "@/lib/format/measure-names";
import { errorOf, type FormAnswer } from "../forms/form-answer";

type SectionFieldProps = {
  row: number;
  code: SummarySectionCode;
  /** Its number in the order; 0 where it is left out. */
  place: number;
  answer: FormAnswer;
};

/** The place of one section: its number in the order; empty leaves it out. */
export function SectionField({ row, code, place, answer }: SectionFieldProps) {
  const name = `sections.${row}.order`;
  const error = errorOf(answer, name);
  const start = answer ? (answer.values[name] ?? "") : place === 0 ? "" : String(place);
  return (
    <div className="flex flex-wrap items-center gap-x-3 border-b border-line py-1.5">
      <input type="hidden" name={`sections.${row}.code`} value={code} />
      <input
        id={name}
        name={name}
        type="number"
        inputMode="numeric"
        min={1}
        max={SUMMARY_SECTIONS.length}
        className="control w-16! text-right"
        defaultValue={start}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && `${name}-error`}
      />
      <label htmlFor={name} className="min-w-0 flex-1">
        <SectionName code={code} />
      </label>
      {error && (
        <p id={`${name}-error`} className="field-error w-full">
          {error}
        </p>
      )}
    </div>
  );
}

function SectionName({ code }: { code: SummarySectionCode }) {
  const words = useTranslations("summary");
  const part = SUMMARY_PARTS.find((one) => one === code);
  const text = SUMMARY_TEXTS.find((one) => one === code);
  const list = SUMMARY_LISTS.find((one) => one === code);
  return part ? words(`part.${part}`) : text ? words(`text.${text}`) : list ? words(`list.${list}`) : code;
}

type DecimalsFieldProps = {
  row: number;
  indicator: DecimalIndicator;
  digits: number | undefined;
  answer: FormAnswer;
};

/** How many decimals one indicator is printed with. */
export function DecimalsField({ row, indicator, digits, answer }: DecimalsFieldProps) {
  const locale = localeOf(useLocale());
  const words = useTranslations("summary.arrangement");
  const name = `decimals.${row}.digits`;
  const measure = measureFrom(indicator);
  return (
    <div className="flex items-center justify-between gap-3 border-b border-line py-1.5">
      <input type="hidden" name={`decimals.${row}.indicator`} value={indicator} />
      <label htmlFor={name}>
        {measure ? measureName(measure, locale) : words(`indicator.${indicator as OwnIndicator}`)}
      </label>
      <select
        id={name}
        name={name}
        className="control w-20!"
        defaultValue={answer?.values[name] ?? String(digits ?? USUAL_DECIMALS)}
      >
        {Array.from({ length: MOST_DECIMALS + 1 }, (_, count) => (
          <option key={String(count)} value={count}>
            {count}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Indicators that are no measure of the money chain. */
type OwnIndicator = "behind" | "effort" | "punctual" | "accuracy";
