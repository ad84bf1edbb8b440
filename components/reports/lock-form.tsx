import { useLocale, useTranslations } from "next-intl";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { Button } from "../ui/button";

/** Khóa kỳ báo cáo: how many reports are approved and not locked, and a plain form that locks them. */
export function LockForm({ period: { year, through }, approved }: Pick<PeriodView, "period" | "approved">) {
  const words = useTranslations("reportPeriods.lock");
  const locale = localeOf(useLocale());
  return (
    <section className="record-part my-5 grid gap-3">
      <h2>{words("title")}</h2>
      {approved === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <form method="post" action={`/api/v1/reporting-periods/${year}/${through}/lock`} className="grid gap-2">
          <p className="field-help">{words("help", { count: formatCount(approved, locale) })}</p>
          <div>
            <Button>{words("submit")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
