import { useLocale, useTranslations } from "next-intl";
import { DOSSIER_PARTS } from "@/lib/domain/project/dossier-parts";
import { partName } from "@/lib/format/part-name";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";

/** Remarks a form offers at once; more are said by returning it again, or in the reason. */
const ROWS = Array.from({ length: 6 }, (_, at) => at);

/** Ý kiến từng mục: each on one part of the dossier, so that its unit knows where to mend it. */
export function RemarkFields({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("projectSteps.remarks");
  const locale = useLocale();
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{words("title")}</legend>
      <p className="field-help">{words("help")}</p>
      {ROWS.map((row) => (
        <fieldset
          key={row}
          aria-label={words("row", { number: String(row + 1) })}
          className="grid items-start gap-x-4 gap-y-2 [&_select]:w-full sm:grid-cols-[17rem_minmax(0,1fr)]"
        >
          <Field name={`remarks.${row}.field`} label={words("field")} error={errorOf(answer, `remarks.${row}.field`)}>
            {(control) => (
              <select {...control} defaultValue={answer?.values[`remarks.${row}.field`] ?? ""}>
                <option value="">{words("none")}</option>
                {DOSSIER_PARTS.map((part) => (
                  <option key={part} value={part}>
                    {partName(part, locale)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name={`remarks.${row}.text`} label={words("text")} error={errorOf(answer, `remarks.${row}.text`)}>
            {(control) => (
              <textarea {...control} rows={2} maxLength={2000} defaultValue={answer?.values[`remarks.${row}.text`]} />
            )}
          </Field>
        </fieldset>
      ))}
    </fieldset>
  );
}
