import { useLocale, useTranslations } from "next-intl";
import type { EditableField } from "@/lib/domain/reference-data/editable-table";
import type { ReferenceChoices } from "@/lib/domain/reference-data/reference-row";
import { localeOf } from "@/lib/format/locale";
import { choicesOf } from "@/lib/format/reference-value";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField, TextField } from "../forms/form-fields";

const LONG = 200;

type ReferenceFieldProps = {
  field: EditableField;
  choices: ReferenceChoices;
  answer: FormAnswer;
  /** What the row before says. */
  values: Readonly<Record<string, string>>;
  /** Tells the controls of this form from those of other forms on the page. */
  form?: string;
  help?: string | undefined;
};

/** The control of one field of reference data, by what it holds. */
export function ReferenceField({ field, choices, answer, values, form, help }: ReferenceFieldProps) {
  const words = useTranslations("referenceData");
  const locale = localeOf(useLocale());
  const { name, required } = field;
  const common = { name, label: words(`fields.${name}` as "fields.item"), answer, values, form, help };
  switch (field.kind) {
    case "choice": {
      const first = { value: "", label: words(required ? "choices.choose" : "choices.none") };
      const known = choicesOf(field, choices)
        .filter(({ ended }) => !ended)
        .map((one) => ({ value: one.value, label: one[locale] }));
      return <ChoiceField {...common} choices={[first, ...known]} />;
    }
    case "flag":
      return (
        <ChoiceField
          {...common}
          choices={[
            { value: "false", label: words("choices.flag.false") },
            { value: "true", label: words("choices.flag.true") },
          ]}
        />
      );
    case "line":
      return field.most > LONG ? (
        <TextField {...common} most={field.most} rows={2} required={required} />
      ) : (
        <LineField {...common} most={field.most} required={required} />
      );
    default:
      return <LineField {...common} most={100} required={required} />;
  }
}
