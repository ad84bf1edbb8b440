import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type FindingFormProps = { inspectionId: string; position: number; verb: "answers" | "close"; answer: FormAnswer };

/** Answers a finding, or closes it: what was done, and of a closing on which day. A plain form below the finding. */
export function FindingForm({ inspectionId, position, verb, answer }: FindingFormProps) {
  const words = useTranslations("carrying.inspections.form");
  const name = verb === "answers" ? "text" : "how";
  const id = `${verb}-${position}`;
  const errors = [errorOf(answer, name), verb === "close" ? errorOf(answer, "closedOn") : undefined].filter(Boolean);
  return (
    <details className="grid gap-2" open={answer !== null}>
      <summary className="cursor-pointer text-link">{words(`${verb}.title`)}</summary>
      <form
        method="post"
        action={`/api/v1/inspections/${inspectionId}/findings/${position}/${verb}`}
        className="mt-2 grid max-w-2xl gap-2"
      >
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
        <label htmlFor={id}>{words(`${verb}.text`)}</label>
        <textarea
          id={id}
          name={name}
          className="control"
          rows={3}
          maxLength={2000}
          required
          defaultValue={answer?.values[name]}
        />
        {verb === "close" && (
          <>
            <label htmlFor={`${id}-on`}>{words("close.closedOn")}</label>
            <input
              id={`${id}-on`}
              name="closedOn"
              className="control"
              maxLength={40}
              required
              placeholder="dd/mm/yyyy"
              defaultValue={answer?.values.closedOn}
            />
          </>
        )}
        {errors.map((error) => (
          <p key={error} className="field-error">
            {error}
          </p>
        ))}
        <div>
          <Button kind="plain">{words(`${verb}.submit`)}</Button>
        </div>
      </form>
    </details>
  );
}
