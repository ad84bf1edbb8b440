import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Dong } from "@/lib/domain/money";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import type { ProjectStepCode, StepVerb } from "@/lib/domain/steps/verbs";
import { stepName } from "@/lib/format/step-name";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { ProposalField } from "./proposal-field";
import { RemarkFields } from "./remark-fields";
import { SheetFields } from "./sheet-fields";

type StepFormProps = {
  code: string;
  /** The version that is looked at; the step is refused where the đề án has moved on. */
  version: number;
  support: Dong;
  verb: StepVerb;
  step: ProjectStepCode;
  answer: FormAnswer;
  /** What this step asks for besides. */
  fields: ReactNode;
};

/** The words with which remarks on parts of the dossier are sent along. */
const REMARKING: readonly StepVerb[] = ["return", "reject"];

/** The form of one step: a plain POST, which works without JavaScript. */
export function StepForm({ code, version, support, verb, step, answer, fields }: StepFormProps) {
  const words = useTranslations("projectSteps.form");
  const locale = useLocale();
  const asksWhy = PROJECT_STEPS[step].note === "required";
  const remarking = REMARKING.includes(verb);
  const why = verb === "stop" ? "reason" : "note";
  return (
    <form method="post" action={`/api/v1/projects/${encodeURIComponent(code)}/${verb}`} className="grid gap-4">
      <input type="hidden" name="version" value={version} />
      {verb === "appraise-local" && <SheetFields answer={answer} />}
      {verb === "appraise-central" && <ProposalField support={support} answer={answer} />}
      {fields}
      {remarking && <RemarkFields answer={answer} />}
      <Field
        name={why}
        label={words(asksWhy ? "reason" : "note")}
        help={words(asksWhy ? (remarking ? "reasonHelp" : "reasonAlone") : "noteHelp")}
        error={errorOf(answer, why)}
      >
        {(control) => <textarea {...control} rows={3} maxLength={2000} defaultValue={answer?.values[why]} />}
      </Field>
      <div>
        <Button kind={asksWhy ? "danger" : "main"}>{stepName(step, locale)}</Button>
      </div>
    </form>
  );
}
