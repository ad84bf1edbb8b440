import { useTranslations } from "next-intl";
import type { Questions, ReportingPeriod } from "@/lib/domain/periodic-report/period";
import { dayAsTyped } from "@/lib/format/date";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { type AskableChoices, PeriodQuestions } from "./period-questions";

const FORM = "period";

type PeriodFormProps = {
  /** The period that is edited; null where one is planned. */
  period: ReportingPeriod | null;
  /** What the last period asks, from which a new one starts. */
  last: Questions | null;
  askable: AskableChoices;
  answer: FormAnswer;
};

/** The days of a period and what it asks; of an opened one only the days that may still change. A plain form. */
export function PeriodForm({ period, last, askable, answer }: PeriodFormProps) {
  const words = useTranslations("reportPeriods");
  const isOpened = period !== null && period.state !== "PLANNED";
  const day = (name: "dataFrom" | "dataTo" | "dueOn" | "locksOn") => {
    const stands = period?.[name];
    return (
      <DayField
        {...{ name, form: FORM, label: words(`fields.${name}`), required: name !== "locksOn" }}
        reading={words.raw("reading") as string}
        error={errorOf(answer, name)}
        typed={answer ? (answer.values[name] ?? "") : stands ? dayAsTyped(stands) : ""}
      />
    );
  };
  const line = (name: "year" | "through", most: number) => (
    <LineField {...{ name, form: FORM, label: words(`fields.${name}`), answer, values: {}, most, required: true }} />
  );
  const address = period ? `/${period.year}/${period.through}` : "";
  return (
    <form method="post" action={`/api/v1/reporting-periods${address}`} className="grid max-w-3xl gap-4">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={FORM} />
      {period && <input type="hidden" name="version" value={period.version} />}
      {!period && (
        <div className="grid items-end gap-4 sm:grid-cols-2">
          {line("year", 4)}
          {line("through", 2)}
        </div>
      )}
      {isOpened && <p className="field-help">{words("editHelp")}</p>}
      {isOpened && <Standing period={period} />}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        {!isOpened && day("dataFrom")}
        {!isOpened && day("dataTo")}
        {day("dueOn")}
        {day("locksOn")}
      </div>
      {!isOpened && <PeriodQuestions stands={period ?? last} {...{ askable, answer }} />}
      <div>
        <Button kind="main">{words(period ? "save" : "plan")}</Button>
      </div>
    </form>
  );
}

/** What an opened period keeps as it stands. */
function Standing({ period }: { period: ReportingPeriod }) {
  return (
    <>
      <input type="hidden" name="dataFrom" value={period.dataFrom} />
      <input type="hidden" name="dataTo" value={period.dataTo} />
      <Codes name="measures" codes={period.measures} />
      <Codes name="sections" codes={period.sections} />
      <Codes name="contents" codes={period.contents} />
      <Codes name="indicators" codes={period.indicators} />
    </>
  );
}

function Codes({ name, codes }: { name: string; codes: readonly string[] }) {
  return codes.map((code, at) => <input key={code} type="hidden" name={`${name}.${at}.code`} value={code} />);
}
