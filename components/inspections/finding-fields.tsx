import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Field } from "../ui/field";

/** One finding to be: what, who mends it, until when. */
export function FindingFields({ row, answer }: { row: number; answer: FormAnswer }) {
  const words = useTranslations("carrying.inspections");
  const named = (field: string) => `findings.${row}.${field}`;
  const typed = (field: string) => answer?.values[named(field)];
  const error = (field: string) => errorOf(answer, named(field));
  return (
    <fieldset
      aria-label={words("row", { number: String(row + 1) })}
      className="grid items-start gap-x-3 gap-y-2 border-b border-line pb-3 [&_input]:w-full [&_textarea]:w-full sm:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_16rem_9rem]"
    >
      <Field name={named("what")} label={words("what")} error={error("what")}>
        {(control) => <textarea {...control} rows={2} maxLength={2000} defaultValue={typed("what")} />}
      </Field>
      <Field name={named("mender")} label={words("mender")} error={error("mender")}>
        {(control) => <input {...control} maxLength={200} defaultValue={typed("mender")} />}
      </Field>
      <Field name={named("dueOn")} label={words("dueOn")} error={error("dueOn")}>
        {(control) => <input {...control} maxLength={40} placeholder="dd/mm/yyyy" defaultValue={typed("dueOn")} />}
      </Field>
    </fieldset>
  );
}
