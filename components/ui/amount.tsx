import { useLocale } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { formatExactMoney, formatMoney } from "@/lib/format/money";

/** An amount of đồng in its unit; its exact value is told on hovering where the unit rounds it. */
export function Amount({ value, unit }: { value: Dong | null; unit: MoneyUnit }) {
  const locale = useLocale();
  const exact = value === null || unit === "dong" ? undefined : formatExactMoney(value, locale);
  return (
    <span className="number" title={exact}>
      {formatMoney(value, unit, locale)}
    </span>
  );
}
