import { useLocale, useTranslations } from "next-intl";
import { localeOf } from "@/lib/format/locale";
import { DayEcho } from "./day-echo";
import { DayInput } from "./day-input";
import { controlId, Field } from "./field";

type DayFieldProps = {
  name: string;
  form?: string | undefined;
  label: string;
  /** "Đọc là: {amount}." */
  reading: string;
  error: string | undefined;
  typed: string;
  required?: boolean;
};

/** A day that is typed, with a calendar beside it and how it is read below. */
export function DayField({ name, form, label, reading, error, typed, required = true }: DayFieldProps) {
  const day = useTranslations("layout.day");
  const locale = localeOf(useLocale());
  return (
    <div className="grid gap-1">
      <Field name={name} form={form} label={label} error={error}>
        {(control) => <DayInput {...control} required={required} calendar={day("calendar")} defaultValue={typed} />}
      </Field>
      <DayEcho input={controlId(name, form)} typed={typed} reading={reading} locale={locale} />
    </div>
  );
}
