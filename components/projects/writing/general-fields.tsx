import { useLocale, useTranslations } from "next-intl";
import { type Catalogue, offeredByContent } from "@/lib/domain/catalogue/catalogue";
import { PROJECT_KINDS } from "@/lib/domain/project/kind";
import { localeOf } from "@/lib/format/locale";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";

type GeneralFieldsProps = {
  catalogue: Catalogue;
  values: Readonly<Record<string, string>>;
  answer: FormAnswer;
};

/** What a đề án is called, of which kind and content, and who carries it out where. */
export function GeneralFields({ catalogue, values, answer }: GeneralFieldsProps) {
  const words = useTranslations("projectWriting");
  const kinds = useTranslations("projects.kinds");
  const locale = localeOf(useLocale());
  const chosenItem = values.place?.split(" ")[1];
  const error = (name: string) => errorOf(answer, name);
  return (
    <>
      <Field name="title" label={words("fields.title")} help={words("form.titleHelp")} error={error("title")}>
        {(control) => <input {...control} defaultValue={values.title} maxLength={500} required />}
      </Field>
      <Field name="kind" label={words("fields.kind")} error={error("kind")}>
        {(control) => (
          <select {...control} defaultValue={values.kind || "REGULAR"}>
            {PROJECT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kinds(kind)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="place" label={words("form.place")} error={error("place") ?? error("content")}>
        {(control) => (
          <select {...control} defaultValue={values.place ?? ""} required>
            <option value="">{words("form.choose")}</option>
            {offeredByContent(catalogue, chosenItem).map((content) => (
              <optgroup key={content.code} label={content[locale]}>
                {content.items.map((item) => (
                  <option key={item.code} value={`${content.code} ${item.code}`}>
                    {item[locale]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <Field name="endYear" label={words("fields.endYear")} error={error("endYear")}>
        {(control) => <input {...control} defaultValue={values.endYear} inputMode="numeric" maxLength={4} required />}
      </Field>
      <Field name="implementingUnit" label={words("fields.implementingUnit")} error={error("implementingUnit")}>
        {(control) => <input {...control} defaultValue={values.implementingUnit} maxLength={300} required />}
      </Field>
      <Field name="commune" label={words("fields.commune")} help={words("form.communeHelp")} error={error("commune")}>
        {(control) => <input {...control} defaultValue={values.commune} maxLength={200} />}
      </Field>
    </>
  );
}
