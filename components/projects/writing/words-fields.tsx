import { useTranslations } from "next-intl";
import type { SectionField } from "@/lib/domain/project/sections";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";

type WordsFieldsProps = {
  names: readonly SectionField[];
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
};

/** Running text of a dossier, a field each. */
export function WordsFields({ names, values, answer }: WordsFieldsProps) {
  const fields = useTranslations("projectWriting.fields");
  return names.map((name) => (
    <Field key={name} name={name} label={fields(name)} error={errorOf(answer, name)}>
      {(control) => (
        <textarea {...control} className="control" rows={7} maxLength={20000} defaultValue={values[name]} />
      )}
    </Field>
  ));
}
