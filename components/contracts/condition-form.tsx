import { useLocale, useTranslations } from "next-intl";
import type { ContractPart } from "@/lib/domain/contract/contract-detail";
import { formatDate } from "@/lib/format/date";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

type ConditionFormProps = { contractId: string; part: ContractPart; answer: FormAnswer };

/** Điều kiện tạm ứng of one part: what it asks for, what was confirmed last, and the form that confirms it. */
export function ConditionForm({ contractId, part, answer }: ConditionFormProps) {
  const words = useTranslations("contracts.condition");
  const locale = useLocale();
  const { condition } = part;
  if (!condition) return null;
  const { requires, confirmed } = condition;
  const own = answer?.values.shareId === part.id ? answer : null;
  const named = { project: part.projectCode, content: part.content[locale === "en" ? "en" : "vi"] };
  const form = `condition-${part.id}`;
  const field = (name: "number" | "datedOn" | "percent") => ({
    ...{ name, form, answer: own, values: {}, label: words(name) },
  });
  return (
    <details className="record-part" open={own !== null} id={form}>
      <summary className="font-semibold">{words("title", named)}</summary>
      <p className="mt-2">{words(`requires.${requires}`)}</p>
      <p>
        {confirmed
          ? words(requires === "HALF_DONE" ? "half" : "plan", {
              number: confirmed.number,
              day: formatDate(confirmed.datedOn, locale),
              percent: formatCount(confirmed.percent ?? 0, locale),
            })
          : words("none")}
      </p>
      <form
        method="post"
        action={`/api/v1/contracts/${contractId}/advance-conditions`}
        className="mt-3 grid max-w-3xl gap-4"
      >
        <RefusalSummary refusal={own?.refusal} title={words("refused")} form={form} />
        <input type="hidden" name="shareId" value={part.id} />
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <LineField {...field("number")} most={60} required />
          <LineField {...field("datedOn")} most={40} required />
          {requires === "HALF_DONE" && <LineField {...field("percent")} most={3} required />}
        </div>
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </details>
  );
}
