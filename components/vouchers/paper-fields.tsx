import { useLocale, useTranslations } from "next-intl";
import type { IsoDate } from "@/lib/domain/period/period";
import { dayAsTyped } from "@/lib/format/date";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { DayEcho } from "../ui/day-echo";
import { DayInput } from "../ui/day-input";
import { Field } from "../ui/field";

/** What stands on the paper itself: date, number, note. Typed values come back with a refusal. */
export function PaperFields({ answer, today }: { answer: FormAnswer; today: IsoDate }) {
  const words = useTranslations("vouchers");
  const day = useTranslations("layout.day");
  const locale = useLocale();
  const typed = answer?.values ?? {};
  const paidOn = typed.paidOnText ?? dayAsTyped(today);
  return (
    <>
      <Field
        name="paidOnText"
        label={words("field.paidOn")}
        help={words("form.paidOnHelp")}
        error={errorOf(answer, "paidOnText")}
      >
        {(control) => <DayInput {...control} calendar={day("calendar")} max={today} defaultValue={paidOn} required />}
      </Field>
      <DayEcho input="paidOnText" typed={paidOn} reading={words.raw("form.reading") as string} locale={locale} />
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
