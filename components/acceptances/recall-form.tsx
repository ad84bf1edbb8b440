import { useLocale, useTranslations } from "next-intl";
import type { AcceptedPart } from "@/lib/domain/project/accepted-part";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import type { FormAnswer } from "../forms/form-answer";
import { TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { partsHref } from "./parts-address";

type RecallFormProps = { code: string; part: AcceptedPart; answer: FormAnswer };

/** Takes the acceptance of one beneficiary back, with a reason. A plain form. */
export function RecallForm({ code, part, answer }: RecallFormProps) {
  const words = useTranslations("acceptances.parts");
  const locale = useLocale();
  const action = `/api/v1/projects/${encodeURIComponent(code)}/partial-acceptances/${part.id}/recall`;
  return (
    <form method="post" action={action} className="grid max-w-2xl gap-4">
      <RefusalSummary refusal={answer?.refusal} title={words("recallRefused")} />
      <p>
        {words("recallLead", {
          amount: formatExactMoney(part.amount, locale),
          day: formatDate(part.on, locale),
        })}
      </p>
      <TextField name="reason" label={words("reason")} answer={answer} values={{}} most={1000} required />
      <p className="flex flex-wrap items-center gap-4">
        <Button kind="main">{words("submitRecall")}</Button>
        <AppLink href={partsHref(code)}>{words("leave")}</AppLink>
      </p>
    </form>
  );
}
