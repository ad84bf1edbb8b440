import { useTranslations } from "next-intl";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { ChoiceField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";

const FORM = "extend";

/** Gia hạn: a later day for one province, or for all, with why. A plain form. */
export function ExtendForm({ period, units, answer }: Pick<PeriodView, "period" | "units"> & { answer: FormAnswer }) {
  const words = useTranslations("reportPeriods");
  const common = { form: FORM, answer, values: {} };
  const choices = units.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <section className="record-part my-5 grid gap-3">
      <h2>{words("extend.title")}</h2>
      <form
        method="post"
        action={`/api/v1/reporting-periods/${period.year}/${period.through}/extend`}
        className="grid max-w-3xl gap-4"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={FORM} />
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <ChoiceField
            {...{ ...common, name: "unitId", label: words("extend.unit") }}
            choices={[{ value: "", label: words("extend.all") }, ...choices]}
          />
          <DayField
            {...{ name: "dueOn", form: FORM, label: words("extend.dueOn"), error: errorOf(answer, "dueOn") }}
            reading={words.raw("reading") as string}
            typed={answer?.values.dueOn ?? ""}
          />
        </div>
        <TextField
          {...{ ...common, name: "reason", label: words("extend.reason"), most: 1000, rows: 2, required: true }}
        />
        <div>
          <Button>{words("extend.submit")}</Button>
        </div>
      </form>
    </section>
  );
}
