import { useLocale, useTranslations } from "next-intl";
import type { SourceMonth } from "@/lib/domain/figures/explanation";
import { sumOf } from "@/lib/domain/money";
import { columnName } from "@/lib/format/measure-names";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { FigureTable } from "../figure-table/figure-table";

/** Contracts or vouchers of each month, counted and added up; single ones are for those who may see them. */
export function MonthSources({ title, months }: { title: string; months: readonly SourceMonth[] }) {
  const words = useTranslations("explain");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  if (months.length === 0) return null;
  const count = months.reduce((sum, month) => sum + month.count, 0);
  const total = sumOf(months.map((month) => month.amount));
  return (
    <section>
      <h3>{title}</h3>
      <FigureTable
        caption={title}
        unitLine={table("unitLine", { unit: moneyUnitName("dong", locale) })}
        heads={{ label: words("month") }}
        columns={[{ label: words("count") }, { label: words("amount") }]}
        lines={[
          {
            label: words("total"),
            kind: "total",
            cells: [formatCount(count, locale), formatMoney(total, "dong", locale)],
          },
          ...months.map((month) => ({
            label: `${month.month}/${month.year} · ${columnName(month.fund, locale)}`,
            cells: [formatCount(month.count, locale), formatMoney(month.amount, "dong", locale)],
          })),
        ]}
      />
    </section>
  );
}
