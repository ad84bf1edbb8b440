import { useTranslations } from "next-intl";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import { type CodedTable, newCodeFields } from "@/lib/domain/reference-data/new-codes";
import type { ReferenceChoices } from "@/lib/domain/reference-data/reference-row";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { BasisFields } from "./basis-fields";
import { ReferenceField } from "./reference-field";

type NewCodeFormProps = {
  table: CodedTable;
  choices: ReferenceChoices;
  documents: readonly DocumentChoice[];
  answer: FormAnswer;
};

/** A content, item or indicator that there was not: its code, names and first day, the document that brings it. A plain form. */
export function NewCodeForm({ table, choices, documents, answer }: NewCodeFormProps) {
  const words = useTranslations("referenceData");
  return (
    <section className="mt-6 grid gap-3">
      <h2 id="new">{words(`newCode.title.${table}`)}</h2>
      <p className="field-help">
        {words(`newCode.help.${table}`)} {words("newCode.before")}
      </p>
      <form method="post" action={`/api/v1/admin/reference/${table}/new`} className="grid max-w-4xl gap-3">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form="new" />
        <div className="grid gap-3 md:grid-cols-2">
          {newCodeFields(table).map((field) => (
            <ReferenceField
              key={field.name}
              {...{ field, choices, answer }}
              form="new"
              help={field.name === "code" ? words(`newCode.codeHelp.${table}`) : undefined}
              values={{}}
            />
          ))}
        </div>
        <DayField
          name="start"
          form="new"
          label={words("fields.start")}
          reading={words.raw("reading") as string}
          error={errorOf(answer, "start")}
          typed={answer?.values.start ?? ""}
        />
        <BasisFields {...{ documents, answer }} form="new" />
        <div>
          <Button kind="main">{words(`newCode.submit.${table}`)}</Button>
        </div>
      </form>
    </section>
  );
}
