import { useLocale, useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { DayEcho } from "../ui/day-echo";
import { DayInput } from "../ui/day-input";
import { Field } from "../ui/field";

/** The last day of a role given for a period, as text and echoed in words; empty for good. */
export function UntilField({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("accounts");
  const day = useTranslations("layout.day");
  const typed = answer?.values.until ?? "";
  return (
    <div className="grid gap-1">
      <Field name="until" label={words("untilField")} help={words("grantHelp")} error={errorOf(answer, "until")}>
        {(control) => <DayInput {...control} calendar={day("calendar")} defaultValue={typed} />}
      </Field>
      <DayEcho input="until" typed={typed} reading={words.raw("untilReading") as string} locale={useLocale()} />
    </div>
  );
}
