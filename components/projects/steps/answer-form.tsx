import { useLocale, useTranslations } from "next-intl";
import type { ReturnedRemarks } from "@/lib/domain/project/open-remarks";
import { partName } from "@/lib/format/part-name";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { RefusalSummary } from "../../forms/refusal-summary";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Vietnamese } from "../../ui/vietnamese";

type AnswerFormProps = { code: string; returned: ReturnedRemarks; answer: FormAnswer };

/** Each remark of the last return with a field for what the unit answers: a plain form, saved as often as wanted. */
export function AnswerForm({ code, returned, answer }: AnswerFormProps) {
  const words = useTranslations("projectSteps.answers");
  const locale = useLocale();
  return (
    <section aria-labelledby="answers" className="record-part">
      <h2 id="answers">{words("title")}</h2>
      <p className="field-help">{words("lead")}</p>
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <form method="post" action={`/api/v1/projects/${encodeURIComponent(code)}/answers`} className="grid gap-4">
        <input type="hidden" name="step" value={returned.stepId} />
        {returned.remarks.map(({ position, field, text, answer: given }, row) => (
          <div key={position}>
            <p>
              <strong>{partName(field, locale)}:</strong> <Vietnamese>{text}</Vietnamese>
            </p>
            <input type="hidden" name={`answers.${row}.position`} value={position} />
            <Field
              name={`answers.${row}.text`}
              label={words("of", { number: String(position) })}
              error={errorOf(answer, `answers.${row}.text`)}
            >
              {(control) => (
                <textarea
                  {...control}
                  rows={2}
                  maxLength={2000}
                  defaultValue={answer?.values[`answers.${row}.text`] ?? given?.text}
                />
              )}
            </Field>
          </div>
        ))}
        <div>
          <Button kind="plain">{words("save")}</Button>
        </div>
      </form>
    </section>
  );
}
