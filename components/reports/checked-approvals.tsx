import { useLocale, useTranslations } from "next-intl";
import type { CheckedApproval } from "@/lib/domain/periodic-report/checked-approval";
import type { PeriodKey } from "@/lib/domain/periodic-report/period";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { approvalsHref, reportHref } from "./report-address";

type CheckedApprovalsProps = { period: PeriodKey; checked: readonly CheckedApproval[]; answer: FormAnswer };

const ORDER = ["done", "refused", "possible"] as const;

/** What became of each approval or would, and the button that approves those that may be: it sends the choice once more. */
export function CheckedApprovals({ period: { year, through }, checked, answer }: CheckedApprovalsProps) {
  const words = useTranslations("reportApprovals");
  const locale = localeOf(useLocale());
  const those = (outcome: CheckedApproval["outcome"]) => checked.filter((one) => one.outcome === outcome);
  const count = (rows: readonly CheckedApproval[]) => formatCount(rows.length, locale);
  const chosen = Object.entries(answer?.values ?? {}).filter(([name]) => name !== "preview");
  return (
    <>
      {ORDER.map((outcome) => {
        const rows = those(outcome);
        if (rows.length === 0) return null;
        const title = words(`results.${outcome}`, { count: count(rows) });
        return (
          <section key={outcome} className="record-part mb-4" aria-label={title}>
            <h2>{title}</h2>
            <ul>
              {rows.map(({ unitId, unitName, refusal }) => (
                <li key={unitId} className="border-b border-line py-2">
                  <AppLink href={reportHref(year, through, unitId)}>{unitName}</AppLink>
                  {refusal && <strong className="block font-medium text-alarm">{refusal}</strong>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {those("possible").length > 0 && (
        <form method="post" action={`/api/v1${approvalsHref(year, through)}`}>
          {chosen.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button kind="main">{words("save", { count: count(those("possible")) })}</Button>
        </form>
      )}
    </>
  );
}
