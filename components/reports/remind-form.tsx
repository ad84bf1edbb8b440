import { useLocale, useTranslations } from "next-intl";
import type { PeriodView } from "@/lib/domain/periodic-report/period-view";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { Button } from "../ui/button";

/** Nhắc các tỉnh chưa gửi: how many have not sent, and a plain form that reminds them. */
export function RemindForm({ period: { year, through }, owing }: Pick<PeriodView, "period" | "owing">) {
  const words = useTranslations("reportPeriods.remind");
  const locale = localeOf(useLocale());
  return (
    <section className="record-part my-5 grid gap-3">
      <h2>{words("title")}</h2>
      {owing === 0 ? (
        <p className="record-empty">{words("none")}</p>
      ) : (
        <form method="post" action={`/api/v1/reporting-periods/${year}/${through}/remind`} className="grid gap-2">
          <p className="field-help">{words("help", { count: formatCount(owing, locale) })}</p>
          <div>
            <Button>{words("submit")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}
