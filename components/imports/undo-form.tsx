import { useTranslations } from "next-intl";
import type { ImportRun } from "@/lib/domain/intake/import-run";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

/** Where a saved import is undone, with the reason. */
export function UndoForm({ run, answer }: { run: ImportRun; answer: FormAnswer }) {
  const words = useTranslations("imports");
  return (
    <form method="post" action={`/api/v1/imports/${run.id}/undo`} className="record-part grid max-w-3xl gap-3">
      <h3>{words("undo.title")}</h3>
      <p>{words(`sheets.${run.sheet}.undo`)}</p>
      <Field
        name="reason"
        label={words("undo.reason")}
        help={words("undo.reasonHelp")}
        error={errorOf(answer, "reason")}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            required
            minLength={10}
            maxLength={1000}
            defaultValue={answer?.values.reason}
          />
        )}
      </Field>
      <div>
        <Button>{words("undo.send")}</Button>
      </div>
    </form>
  );
}
