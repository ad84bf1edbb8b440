import { useLocale, useTranslations } from "next-intl";
import { vietnamDay } from "@/lib/domain/period/period";
import { PrintedOn } from "./printed-on";

/** The top of a printed first page: whose document it is, the day it was printed, and the address it is from (`source`). */
export function PrintHead({ source }: { source: string }) {
  const words = useTranslations("layout");
  const locale = useLocale();
  return (
    <div className="print-only print-head">
      <span>
        <strong>{words("owner")}</strong> · {words("tagline")}
      </span>
      <span>
        {words("print.on")} <PrintedOn today={vietnamDay(new Date())} locale={locale} />
      </span>
      <small>
        {words("print.source", { source })} · {words("footer.rounding")}
      </small>
    </div>
  );
}
