import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import { growthOf, ratioOf } from "@/lib/domain/figures/ratio";
import { formatMonthShort } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { FigureTable } from "../figure-table/figure-table";
import type { DashboardView } from "./dashboard-address";
import { figureWriter } from "./figure-writer";

/** The numbers behind the monthly curve, from vouchers. */
export function MonthTable({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.months");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const write = figureWriter(view.unit, locale);
  const plan = execution.total.ALL?.plan ?? null;
  const columns = ["own", "cumulative", "ofPlan", "before", "growth"] as const;
  return (
    <div>
      <FigureTable
        caption={words("title")}
        unitLine={table("unitLine", { unit: moneyUnitName(view.unit, locale) })}
        heads={{ label: words("month") }}
        columns={columns.map((column) => ({ label: words(column) }))}
        lines={execution.byMonth.map(({ month, columns: { ALL } }) => ({
          label: formatMonthShort(month, locale),
          cells: [
            write.money(ALL?.disbursed),
            write.money(ALL?.cumulative),
            write.share(ALL && ratioOf(ALL.cumulative, plan)),
            write.money(ALL?.cumulativeBefore),
            write.growth(ALL && growthOf(ALL.cumulative, ALL.cumulativeBefore)),
          ],
        }))}
      />
      <p className="field-help">{words("records")}</p>
    </div>
  );
}
