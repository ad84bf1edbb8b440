import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type IssueDecisionProps = {
  id: string;
  version: number;
  /** What this person may do with the draft as a whole. */
  work: { readonly issues: boolean; readonly removes: boolean };
  answer: FormAnswer;
};

/** Issuing a draft, and removing it: two forms of one button each. */
export function IssueDecision({ id, version, work, answer }: IssueDecisionProps) {
  const words = useTranslations("plans.draft");
  const button = (verb: "issue" | "remove", kind: "main" | "danger") => (
    <form method="post" action={`/api/v1/plan-decisions/${id}/${verb}`} className="mt-2">
      <input type="hidden" name="version" value={version} />
      <Button kind={kind}>{words(verb)}</Button>
    </form>
  );
  if (!work.issues && !work.removes) return null;
  return (
    <section className="record-part my-4">
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      {work.issues && <p className="max-w-prose">{words("issueLead")}</p>}
      {work.issues && button("issue", "main")}
      {work.removes && button("remove", "danger")}
    </section>
  );
}
