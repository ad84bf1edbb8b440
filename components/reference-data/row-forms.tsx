import { useTranslations } from "next-intl";
import type { ReferenceForm } from "@/lib/domain/drafts/form-draft";
import type { DocumentChoice } from "@/lib/domain/reference-data/document-number";
import { type EditableName, editableTable } from "@/lib/domain/reference-data/editable-tables";
import type { ReferenceRow } from "@/lib/domain/reference-data/reference-row";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { BasisFields } from "./basis-fields";
import { EndForm } from "./end-form";

type RowFormsProps = {
  table: EditableName;
  row: ReferenceRow;
  /** Whether it never was in force. */
  mayTakeBack: boolean;
  documents: readonly DocumentChoice[];
  /** How one of the forms came back. */
  answerOf: (form: ReferenceForm) => FormAnswer;
};

/** What else can be done with the chosen row: confirming what is uncertain, taking back what is not yet in force. */
export function RowForms({ table, row, mayTakeBack, documents, answerOf }: RowFormsProps) {
  const words = useTranslations("referenceData");
  const address = `/api/v1/admin/reference/${table}/${row.id}`;
  const confirming = answerOf("reference.confirm");
  const takingBack = answerOf("reference.take-back");
  return (
    <>
      {row.sureness !== "src" && (
        <section className="mt-6 grid max-w-4xl gap-3">
          <h2>{words("confirm.title")}</h2>
          <p className="field-help">{words("confirm.help", { sureness: words(`sureness.${row.sureness}`) })}</p>
          <form method="post" action={`${address}/confirm`} className="grid gap-3">
            <RefusalSummary refusal={confirming?.refusal} title={words("refused")} form="confirm" />
            <BasisFields documents={documents} answer={confirming} form="confirm" />
            <div>
              <Button kind="plain">{words("confirm.submit")}</Button>
            </div>
          </form>
        </section>
      )}
      {editableTable(table).ends && row.to === null && (
        <EndForm {...{ table, id: row.id, documents }} answer={answerOf("reference.end")} />
      )}
      {mayTakeBack && (
        <section className="mt-6 grid max-w-4xl gap-3">
          <h2>{words("takeBack.title")}</h2>
          <p className="field-help">{words("takeBack.help")}</p>
          <form method="post" action={`${address}/take-back`} className="grid gap-3">
            <RefusalSummary refusal={takingBack?.refusal} title={words("refused")} form="take-back" />
            <TextField
              {...{ name: "reason", form: "take-back", label: words("fields.reason"), answer: takingBack, values: {} }}
              most={1000}
              rows={2}
              required
            />
            <div>
              <Button kind="plain">{words("takeBack.submit")}</Button>
            </div>
          </form>
        </section>
      )}
    </>
  );
}
