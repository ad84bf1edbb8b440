import { useLocale, useTranslations } from "next-intl";
import type { DecisionWarning } from "@/lib/domain/plan/decision-warnings";
import { formatExactMoney } from "@/lib/format/money";
import { Notice } from "../ui/notice";

/** What to look at again before a draft is issued: lines above what was appraised, and those out of the reserve's order. */
export function DraftWarnings({ warnings }: { warnings: readonly DecisionWarning[] }) {
  const words = useTranslations("plans.draft.warnings");
  const locale = useLocale();
  if (warnings.length === 0) return null;
  const told = (warning: DecisionWarning) => {
    if (warning.kind === "above-appraised")
      return words("aboveAppraised", {
        ...{ code: warning.project, plan: formatExactMoney(warning.plan, locale) },
        proposed: formatExactMoney(warning.proposed, locale),
      });
    const { project: code, rank, passedOver, reason } = warning;
    const values = { code, rank: String(rank), others: passedOver.join(", ") };
    return reason === null ? words("outOfOrder", values) : words("outOfOrderReason", { ...values, reason });
  };
  return (
    <Notice title={words("title")}>
      <ul>
        {warnings.map((warning) => (
          <li key={`${warning.kind} ${warning.project}`}>{told(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
