import { useLocale, useTranslations } from "next-intl";
import type { ReportBoard } from "@/lib/domain/periodic-report/board";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import { AppLink } from "../ui/app-link";
import { approvalsHref } from "./report-address";

/** The periods of a board with reports that wait for the Ministry, each leading to where they are approved together. */
export function AwaitingApproval({ periods }: Pick<ReportBoard, "periods">) {
  const words = useTranslations("reportApprovals");
  const locale = localeOf(useLocale());
  const waiting = periods.flatMap(({ period: { year, through }, cells }) => {
    const count = cells.filter(({ state }) => state === "SUBMITTED").length;
    return count > 0 ? [{ year, through, count }] : [];
  });
  if (waiting.length === 0) return null;
  return (
    <section className="record-part">
      <h2>{words("waiting")}</h2>
      <ul>
        {waiting.map(({ year, through, count }) => (
          <li key={through}>
            <AppLink href={approvalsHref(year, through)}>
              {words("waitingOf", {
                period: formatPeriod(year, through, locale),
                count: formatCount(count, locale),
              })}
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
