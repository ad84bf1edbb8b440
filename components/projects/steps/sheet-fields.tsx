import { useTranslations } from "next-intl";
import { CRITERIA } from "@/lib/domain/project/criteria";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";

/** Phiếu thẩm định: each criterion met or not, and the conclusion in words. */
export function SheetFields({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("projectSteps.sheet");
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{words("title")}</legend>
      <p className="field-help">{words("help")}</p>
      {CRITERIA.map((criterion, row) => {
        const name = `criteria.${row}.passed`;
        const typed = answer?.values[name];
        return (
          <fieldset key={criterion} className="grid gap-2 border-b border-line pb-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
            <legend className="text-sm font-medium">{words(`criteria.${criterion}`)}</legend>
            <input type="hidden" name={`criteria.${row}.code`} value={criterion} />
            <Field
              name={`criteria.${row}.note`}
              label={words("remark")}
              error={errorOf(answer, `criteria.${row}.note`)}
            >
              {(control) => (
                <input {...control} maxLength={2000} defaultValue={answer?.values[`criteria.${row}.note`]} />
              )}
            </Field>
            <div className="flex flex-wrap items-end gap-4" id={name}>
              {(["true", "false"] as const).map((value) => (
                <label key={value} className="choice">
                  <input type="radio" name={name} value={value} defaultChecked={typed === value} required />
                  {words(value === "true" ? "passed" : "failed")}
                </label>
              ))}
            </div>
          </fieldset>
        );
      })}
      <Field name="conclusion" label={words("conclusion")} error={errorOf(answer, "conclusion")}>
        {(control) => (
          <textarea {...control} rows={3} maxLength={2000} required defaultValue={answer?.values.conclusion} />
        )}
      </Field>
    </fieldset>
  );
}
