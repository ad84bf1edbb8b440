import { useLocale, useTranslations } from "next-intl";
import { LONGEST_LINE, LONGEST_TEXT, type RegisterField } from "@/lib/domain/registers/field";
import { fieldsOf, type RegisterFieldKey, type RegisterKind } from "@/lib/domain/registers/registers";
import { localeOf } from "@/lib/format/locale";
import { choiceName, type IndicatorNames } from "@/lib/format/register-value";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField, TextField } from "../forms/form-fields";

type EntryFieldsProps = {
  kind: RegisterKind;
  answer: FormAnswer;
  values: Readonly<Record<string, string>>;
  indicators: IndicatorNames;
};

const HELPS = {
  money: "money",
  count: "count",
  area: "area",
  year: "yearRule",
  day: "day",
  project: "project",
} as const;

/** A control for each field of a register, as its record says what it holds. */
export function EntryFields({ kind, ...common }: EntryFieldsProps) {
  return fieldsOf(kind).map(([key, field]) => <EntryField key={key} name={key} field={field} {...common} />);
}

type EntryFieldProps = Omit<EntryFieldsProps, "kind"> & { name: RegisterFieldKey; field: RegisterField };

function EntryField({ name, field, indicators, ...rest }: EntryFieldProps) {
  const words = useTranslations("registers");
  const locale = localeOf(useLocale());
  const common = { ...rest, name, label: words(`fields.${name}`) };
  const required = field.required === true;
  const nothing = { value: "", label: words("form.noChoice") };
  switch (field.kind) {
    case "long-text":
      return <TextField {...common} most={LONGEST_TEXT} required={required} />;
    case "choice": {
      const choices = (field.choices ?? []).map((code) => ({ value: code, label: choiceName(code, locale) }));
      return <ChoiceField {...common} choices={[nothing, ...choices]} />;
    }
    case "indicator": {
      const choices = [...indicators].map(([code, name]) => ({ value: code, label: name[locale] }));
      return <ChoiceField {...common} choices={[nothing, ...choices]} />;
    }
    case "text":
      return <LineField {...common} most={LONGEST_LINE} required={required} />;
    default:
      return <LineField {...common} most={100} required={required} help={words(`form.${HELPS[field.kind]}`)} />;
  }
}
