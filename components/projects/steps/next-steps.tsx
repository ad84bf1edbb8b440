import { useLocale, useTranslations } from "next-intl";
import type { Deadline } from "@/lib/domain/calendar/deadline";
import type { StepAhead } from "@/lib/domain/project/steps-ahead";
import { PROJECT_STEPS } from "@/lib/domain/steps/project-steps";
import { stepName } from "@/lib/format/step-name";
import { AppLink } from "../../ui/app-link";
import { buttonClass } from "../../ui/button";
import { DeadlineLine } from "./deadline-line";
import { stepHref } from "./step-address";

type NextStepsProps = { code: string; ahead: readonly StepAhead[]; deadline: Deadline | null };

/** What this person may do next on the đề án: by when, a button for each step, and whom to leave a step to. */
export function NextSteps({ code, ahead, deadline }: NextStepsProps) {
  const words = useTranslations("projectSteps.next");
  const locale = useLocale();
  if (ahead.length === 0) return deadline && <DeadlineLine deadline={deadline} />;
  const main = ahead.find(({ step, own }) => !own && PROJECT_STEPS[step].note === "optional")?.step;
  return (
    <section className="mb-4 border-y border-line bg-band px-3 py-2" aria-labelledby="next-steps">
      <h2 id="next-steps" className="mb-2 text-sm font-semibold">
        {words("title")}
      </h2>
      {deadline && <DeadlineLine deadline={deadline} />}
      <ul className="flex flex-wrap gap-2">
        {ahead
          .filter(({ own }) => !own)
          .map(({ step }) => (
            <li key={step}>
              <AppLink
                className={buttonClass(step === main ? "main" : "plain")}
                href={stepHref(code, PROJECT_STEPS[step].verb)}
              >
                {stepName(step, locale)}
              </AppLink>
            </li>
          ))}
      </ul>
      {ahead
        .filter(({ own }) => own)
        .map(({ step }) => (
          <p key={step} className="field-help">
            {words("own", { step: stepName(step, locale) })}
          </p>
        ))}
    </section>
  );
}
