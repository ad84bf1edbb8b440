import { useTranslations } from "next-intl";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import type { Questions } from "@/lib/domain/periodic-report/period";
import type { FormAnswer } from "../forms/form-answer";

/** An indicator that a period may ask, by its name. */
export type IndicatorChoice = { readonly code: string; readonly label: string };

type PeriodQuestionsProps = {
  /** What stands or is copied from another period; null asks everything. */
  stands: Questions | null;
  indicators: readonly IndicatorChoice[];
  answer: FormAnswer;
};

/** What a period asks: measures, indicators and passages, each ticked. */
export function PeriodQuestions({ stands, indicators, answer }: PeriodQuestionsProps) {
  const reports = useTranslations("reports");
  const all = stands === null || stands.indicators.length === 0;
  const choices = {
    measures: REPORTED_MEASURES.map((code) => ({ code, label: reports(`measures.${code}`) })),
    indicators,
    sections: REPORT_SECTIONS.map((code) => ({ code, label: reports(`sections.${code}`) })),
  };
  const isAsked = (name: keyof typeof choices, code: string) => {
    const standing: readonly string[] = stands?.[name] ?? [];
    return name === "indicators" ? all || standing.includes(code) : stands === null || standing.includes(code);
  };
  return (["measures", "indicators", "sections"] as const).map((name) => (
    <Choices key={name} {...{ name, choices: choices[name], answer }} isAsked={(code) => isAsked(name, code)} />
  ));
}

type ChoicesProps = {
  name: "measures" | "indicators" | "sections";
  choices: readonly IndicatorChoice[];
  isAsked: (code: string) => boolean;
  answer: FormAnswer;
};

function Choices({ name, choices, isAsked, answer }: ChoicesProps) {
  const words = useTranslations("reportPeriods");
  return (
    <fieldset className="grid items-start gap-1 sm:grid-cols-2">
      <legend className="mb-1 font-semibold">{words(`fields.${name}`)}</legend>
      {name === "indicators" && <p className="field-help sm:col-span-2">{words("indicatorsHelp")}</p>}
      {choices.map(({ code, label }, at) => {
        const field = `${name}.${at}.code`;
        return (
          <label key={code} className="choice">
            <input
              type="checkbox"
              name={field}
              value={code}
              defaultChecked={answer ? answer.values[field] === code : isAsked(code)}
            />
            <span>{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
