import { useTranslations } from "next-intl";
import { Button } from "../ui/button";

type DraftStep = { id: string; version: number };

/** Issuing a draft: a form of one button. */
export function IssueDecision({ id, version }: DraftStep) {
  const words = useTranslations("plans.draft");
  return (
    <form method="post" action={`/api/v1/plan-decisions/${id}/issue`} className="record-part my-4">
      <p className="max-w-prose">{words("issueLead")}</p>
      <input type="hidden" name="version" value={version} />
      <Button kind="main">{words("issue")}</Button>
    </form>
  );
}

/** Removing a draft that nobody needs. */
export function RemoveDecision({ id, version }: DraftStep) {
  const words = useTranslations("plans.draft");
  return (
    <form method="post" action={`/api/v1/plan-decisions/${id}/remove`} className="mt-6 border-t border-line pt-4">
      <input type="hidden" name="version" value={version} />
      <Button kind="danger">{words("remove")}</Button>
    </form>
  );
}
