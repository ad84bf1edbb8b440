import { useTranslations } from "next-intl";
import { REPORT_SECTIONS, REPORTED_MEASURES } from "@/lib/domain/periodic-report/cell";
import type { Questions } from "@/lib/domain/periodic-report/period";
import type { FormAnswer } from "../forms/form-answer";

/** Something that a period may ask, by its name. */
type Askable = { readonly code: string; readonly label: string };
export type AskableChoices = Readonly<Record<"contents" | "indicators", readonly Askable[]>>;

type PeriodQuestionsProps = {
  /** What stands or is copied from another period; null asks everything. */
  stands: Questions | null;
  askable: AskableChoices;
  answer: FormAnswer;
};

/** What a period asks: measures, contents, indicators and passages, each ticked. */
export function PeriodQuestions({ stands, askable, answer }: PeriodQuestionsProps) {
  const reports = useTranslations("reports");
  const choices = {
    measures: REPORTED_MEASURES.map((code) => ({ code, label: reports(`measures.${code}`) })),
    ...askable,
    sections: REPORT_SECTIONS.map((code) => ({ code, label: reports(`sections.${code}`) })),
  };
  const isAsked = (name: keyof typeof choices, code: string) => {
    if (stands === null) return true;
    const standing: readonly string[] = stands[name];
    const isOpen = name === "contents" || name === "indicators";
    return standing.includes(code) || (isOpen && standing.length === 0);
  };
  return (["measures", "contents", "indicators", "sections"] as const).map((name) => (
    <Choices key={name} {...{ name, choices: choices[name], answer }} isAsked={(code) => isAsked(name, code)} />
  ));
}

type ChoicesProps = {
  name: "measures" | "contents" | "indicators" | "sections";
  choices: readonly Askable[];
  isAsked: (code: string) => boolean;
  answer: FormAnswer;
};

function Choices({ name, choices, isAsked, answer }: ChoicesProps) {
  const words = useTranslations("reportPeriods");
  return (
    <fieldset className="grid items-start gap-1 sm:grid-cols-2">
      <legend className="mb-1 font-semibold">{words(`fields.${name}`)}</legend>
      {(name === "contents" || name === "indicators") && <p className="field-help sm:col-span-2">{words("allHelp")}</p>}
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
