import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type FindingFormProps = { inspectionId: string; position: number; verb: "answers" | "close"; answer: FormAnswer };

/** Answers a finding, or closes it: what was done, and of a closing on which day. A plain form below the finding. */
export function FindingForm({ inspectionId, position, verb, answer }: FindingFormProps) {
  const words = useTranslations("carrying.inspections.form");
  const form = `${verb}-${position}`;
  const common = { form, answer, values: {}, required: true };
  return (
    <details className="grid gap-2" open={answer !== null}>
      <summary className="cursor-pointer text-link">{words(`${verb}.title`)}</summary>
      <form
        method="post"
        action={`/api/v1/inspections/${inspectionId}/findings/${position}/${verb}`}
        className="mt-2 grid max-w-2xl gap-3"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={form} />
        <TextField {...common} name={verb === "close" ? "how" : "text"} label={words(`${verb}.text`)} most={2000} />
        {verb === "close" && <LineField {...common} name="closedOn" label={words("close.closedOn")} most={40} />}
        <div>
          <Button kind="plain">{words(`${verb}.submit`)}</Button>
        </div>
      </form>
    </details>
  );
}
