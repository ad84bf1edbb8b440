import { useTranslations } from "next-intl";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField, TextField } from "../forms/form-fields";
import { KnownDocument } from "./known-document";

type BasisFieldsProps = {
  documents: readonly DocumentChoice[];
  answer: FormAnswer;
  form: string;
};

const NEW_DOCUMENT = [
  ["documentNumber", 60],
  ["documentTitle", 500],
  ["documentIssuer", 120],
  ["documentIssuedOn", 40],
] as const;

/** The document an act rests on, chosen or written down now, its clause and the reason. */
export function BasisFields({ documents, answer, form }: BasisFieldsProps) {
  const words = useTranslations("referenceData");
  const field = (name: "documentId" | "clause" | "reason" | (typeof NEW_DOCUMENT)[number][0]) => ({
    ...{ name, label: words(`fields.${name}`), answer, form, values: {} },
  });
  const writesNew = NEW_DOCUMENT.some(([name]) => answer?.values[name]);
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{words("basis.title")}</legend>
      <ChoiceField
        {...field("documentId")}
        help={words("basis.known")}
        choices={[
          { value: "", label: words("choices.choose") },
          ...documents.map(({ id, number, titleVi }) => ({ value: id, label: `${number} · ${titleVi}` })),
        ]}
      />
      <KnownDocument {...{ documents, answer }} />
      <details open={writesNew}>
        <summary className="cursor-pointer text-link">{words("basis.fresh")}</summary>
        <div className="mt-2 grid gap-3 md:grid-cols-2">
          {NEW_DOCUMENT.map(([name, most]) => (
            <LineField key={name} {...field(name)} most={most} />
          ))}
        </div>
      </details>
      <LineField {...field("clause")} most={200} />
      <TextField {...field("reason")} most={1000} rows={2} required />
    </fieldset>
  );
}
