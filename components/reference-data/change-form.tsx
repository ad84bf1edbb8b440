import { useLocale, useTranslations } from "next-intl";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import { askedFields, type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceChoices, ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import { localeOf } from "@/lib/format/locale";
import { referenceName } from "@/lib/format/reference-value";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { BasisFields } from "./basis-fields";
import { KnownDocument } from "./known-document";
import { referenceHref } from "./reference-address";
import { ReferenceField } from "./reference-field";

type ChangeFormProps = {
  table: EditableName;
  /** The row it begins from, and the last of its key, which it follows. */
  chosen: { readonly row: ReferenceRow; readonly last: string } | null;
  choices: ReferenceChoices;
  documents: readonly DocumentChoice[];
  answer: FormAnswer;
};

/** A new dated row of a table: what it says, from when, on which document and why. A plain form. */
export function ChangeForm({ table, chosen, choices, documents, answer }: ChangeFormProps) {
  const words = useTranslations("referenceData");
  const locale = localeOf(useLocale());
  const { start, keys } = editableTable(table);
  const follows = start === "valid_from" && chosen !== null;
  const texts = Object.entries(chosen?.row.values ?? {}).flatMap(([name, text]) =>
    text === null ? [] : [[name, text]],
  );
  const named = follows ? referenceName(table, chosen.row, { choices, locale }) : null;
  const isDocument = start === null;
  const hidden = follows ? keys : [];
  const asked = askedFields(table).filter((field) => !hidden.includes(field));
  return (
    <section className="mt-6 grid gap-3">
      <h2 id="change">{named === null ? words("change.title") : words("change.of", { name: named })}</h2>
      <p className="field-help">{words(isDocument ? "change.helpDocument" : "change.help")}</p>
      <form method="post" action={`/api/v1/admin/reference/${table}`} className="grid max-w-4xl gap-3">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        {follows && <input type="hidden" name="after" value={chosen.last} />}
        {hidden.map(({ name }) => (
          <input key={name} type="hidden" name={name} value={chosen?.row.values[name] ?? ""} />
        ))}
        {isDocument && <KnownDocument {...{ documents, answer }} />}
        <div className="grid gap-3 md:grid-cols-2">
          {asked.map((field) => (
            <ReferenceField
              key={field.name}
              {...{ field, choices, answer }}
              values={follows ? Object.fromEntries(texts) : {}}
            />
          ))}
        </div>
        {!isDocument && (
          <DayField
            name="start"
            label={words(start === "day" ? "columns.on" : "fields.start")}
            reading={words.raw("reading") as string}
            error={errorOf(answer, "start")}
            typed={answer?.values.start ?? ""}
          />
        )}
        {isDocument ? (
          <TextField
            name="reason"
            label={words("fields.reason")}
            answer={answer}
            values={{}}
            most={1000}
            rows={2}
            required
          />
        ) : (
          <BasisFields {...{ documents, answer }} form="" />
        )}
        <div className="flex flex-wrap items-baseline gap-4">
          <Button kind="main">{words("change.submit")}</Button>
          {chosen !== null && <AppLink href={`${referenceHref(table)}#change`}>{words("change.another")}</AppLink>}
        </div>
      </form>
    </section>
  );
}
