import { useLocale, useTranslations } from "next-intl";
import type { Conference } from "@/lib/domain/conference/conference";
import { CONFERENCE_STEPS, type ConferenceMove } from "@/lib/domain/steps/conference-steps";
import { stepName } from "@/lib/format/step-name";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

type ConferenceStepsProps = {
  conference: Conference;
  steps: readonly ConferenceMove[];
  /** How each step's form came back. */
  answers: Readonly<Partial<Record<ConferenceMove, FormAnswer>>>;
};

/** What this person may do next with the conference, each as a form of its own. */
export function ConferenceSteps({ conference, steps, answers }: ConferenceStepsProps) {
  const words = useTranslations("conferences.steps");
  if (steps.length === 0) return null;
  return (
    <section className="record-part" aria-labelledby="next-steps">
      <h2 id="next-steps">{words("title")}</h2>
      {steps.map((step) => (
        <StepForm key={step} conference={conference} step={step} answer={answers[step] ?? null} />
      ))}
    </section>
  );
}

type StepFormProps = { conference: Conference; step: ConferenceMove; answer: FormAnswer };

function StepForm({ conference, step, answer }: StepFormProps) {
  const words = useTranslations("conferences.steps");
  const locale = useLocale();
  const { verb, note } = CONFERENCE_STEPS[step];
  const asksWhy = note === "required";
  return (
    <form method="post" action={`/api/v1/conferences/${conference.id}/${verb}`} className="mt-2 grid gap-2">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="version" value={conference.version} />
      <Field name="note" label={words(asksWhy ? "note" : "noteOptional")} error={errorOf(answer, "note")}>
        {(control) => (
          <textarea {...control} rows={2} maxLength={2000} required={asksWhy} defaultValue={answer?.values.note} />
        )}
      </Field>
      <div>
        <Button kind={asksWhy ? "plain" : "main"}>{stepName(step, locale)}</Button>
      </div>
    </form>
  );
}
