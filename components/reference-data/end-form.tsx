import { useTranslations } from "next-intl";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import type { EditableName } from "@/lib/domain/reference-data/editable-tables";
import type { FormAnswer } from "../forms/form-answer";
import { errorOf } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { BasisFields } from "./basis-fields";

type EndFormProps = {
  table: EditableName;
  id: string;
  documents: readonly DocumentChoice[];
  answer: FormAnswer;
};

/** Ends the chosen row from a day to come with no other after it; says what then happens to what uses it. */
export function EndForm({ table, id, documents, answer }: EndFormProps) {
  const words = useTranslations("referenceData");
  const effect =
    words.has(`end.helpOf.${table}` as "end.helpOf.items") && words(`end.helpOf.${table}` as "end.helpOf.items");
  return (
    <section className="mt-6 grid max-w-4xl gap-3">
      <h2>{words("end.title")}</h2>
      <p className="field-help">
        {words("end.help")} {effect}
      </p>
      <form method="post" action={`/api/v1/admin/reference/${table}/${id}/end`} className="grid gap-3">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form="end" />
        <DayField
          name="end"
          form="end"
          label={words("fields.end")}
          reading={words.raw("reading") as string}
          error={errorOf(answer, "end")}
          typed={answer?.values.end ?? ""}
        />
        <BasisFields documents={documents} answer={answer} form="end" />
        <div>
          <Button kind="plain">{words("end.submit")}</Button>
        </div>
      </form>
    </section>
  );
}
