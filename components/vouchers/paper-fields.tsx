import { useTranslations } from "next-intl";
import type { IsoDate } from "@/lib/domain/period/period";
import { Field } from "../ui/field";
import { errorOf, type FormAnswer } from "./form-answer";

/** What stands on the paper itself: date, number, note. Typed values come back with a refusal. */
export function PaperFields({ answer, today }: { answer: FormAnswer; today: IsoDate }) {
  const words = useTranslations("vouchers");
  const typed = answer?.values ?? {};
  return (
    <>
      <Field
        name="paidOn"
        label={words("field.paidOn")}
        help={words("form.paidOnHelp")}
        error={errorOf(answer, "paidOn")}
      >
        {(control) => <input {...control} type="date" max={today} defaultValue={typed.paidOn ?? today} required />}
      </Field>
      <Field
        name="number"
        label={words("field.number")}
        help={words("form.numberHelp")}
        error={errorOf(answer, "number")}
      >
        {(control) => <input {...control} defaultValue={typed.number} maxLength={50} autoComplete="off" required />}
      </Field>
      <Field name="note" label={words("field.note")} help={words("form.noteHelp")} error={errorOf(answer, "note")}>
        {(control) => <textarea {...control} rows={3} defaultValue={typed.note} maxLength={1000} />}
      </Field>
    </>
  );
}
