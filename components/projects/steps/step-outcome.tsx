import { useTranslations } from "next-intl";
import { STEP_VERBS } from "@/lib/domain/steps/verbs";
import { Notice } from "../../ui/notice";

/** Says once that the step was taken; what other forms leave for this page is not its business. */
export function StepOutcome({ outcome }: { outcome: string | null }) {
  const words = useTranslations("projectSteps.outcome");
  const verb = STEP_VERBS.find((one) => outcome === one);
  return verb ? <Notice kind="done">{words(verb)}</Notice> : null;
}
