import { useLocale, useTranslations } from "next-intl";
import type { ProgressReport } from "@/lib/domain/carrying/progress-report";
import { dayAsTyped, formatDate } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";

type ProgressFormProps = {
  code: string;
  /** The report before the one that is written; null where it is the first. */
  before: ProgressReport | null;
  /** The report that is corrected; null of a new one. */
  corrected: ProgressReport | null;
  answer: FormAnswer;
};

/** Reports the progress of a đề án, or corrects what was reported. A plain form. */
export function ProgressForm({ code, before, corrected, answer }: ProgressFormProps) {
  const words = useTranslations("carrying.progress");
  const locale = useLocale();
  const values = corrected ? valuesOf(corrected) : {};
  const field = <Name extends string>(name: Name, label: string) => ({ name, label, answer, values });
  return (
    <form
      method="post"
      action={`/api/v1/projects/${encodeURIComponent(code)}/progress-reports`}
      className="grid max-w-2xl gap-4"
    >
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {corrected && <input type="hidden" name="corrects" value={corrected.id} />}
      <DayField
        name="asAt"
        label={words("asAt")}
        reading={words.raw("reading") as string}
        error={errorOf(answer, "asAt")}
        typed={(answer ? answer.values.asAt : values.asAt) ?? ""}
      />
      <LineField
        {...field("percent", words("percent"))}
        most={3}
        required
        help={
          before
            ? words("percentHelp", {
                percent: formatCount(before.percent, locale),
                day: formatDate(before.asAt, locale),
              })
            : words("percentFirst")
        }
      />
      <TextField {...field("done", words("done"))} most={4000} rows={4} required />
      <TextField {...field("next", words("next"))} most={4000} required />
      <TextField {...field("obstacles", words("obstacles"))} most={4000} />
      {before && <TextField {...field("fallReason", words("fallReason"))} most={1000} rows={2} />}
      <div>
        <Button kind="main">{words("submit")}</Button>
      </div>
    </form>
  );
}

function valuesOf({ asAt, percent, done, next, obstacles, fallReason }: ProgressReport): Record<string, string> {
  return {
    ...{ asAt: dayAsTyped(asAt), percent: String(percent), done, next },
    ...{ obstacles: obstacles ?? "", fallReason: fallReason ?? "" },
  };
}
