import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { Dong } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import { formatMonthShort } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { CurveInView } from "../charts/curve-in-view";
import type { Curve, CurvePoint } from "../charts/curve-points";
import type { DashboardView } from "./dashboard-address";

const UNIT_SIZE: Record<MoneyUnit, number> = { dong: 1, trieu: 1e6, ty: 1e9 };
const SWATCHES = { now: "all", before: "before", plan: "plan" };
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Execution month by month against the year before, climbing towards the plan; from vouchers. */
export function MonthlyCurve({ execution, view }: { execution: Execution; view: DashboardView }) {
  const words = useTranslations("figures.months");
  const locale = useLocale();
  const { year } = view.query;
  const plan = execution.total.ALL?.plan ?? null;
  const inUnit = (amount: Dong) => Number((amount * 100n) / BigInt(UNIT_SIZE[view.unit])) / 100;
  const points = MONTHS.map((month): CurvePoint => {
    const all = execution.byMonth.find((point) => point.month === month)?.columns.ALL;
    const name = formatMonthShort(month, locale);
    return {
      month: name,
      ...(all?.cumulative != null && { now: inUnit(all.cumulative) }),
      ...(all?.cumulativeBefore != null && { before: inUnit(all.cumulativeBefore) }),
    };
  });
  const drawn = (["now", "before", "plan"] as const).filter((series) =>
    series === "plan" ? plan !== null : points.some((point) => point[series] !== undefined),
  );
  const curve: Curve = {
    points,
    ...(plan !== null && { plan: inUnit(plan) }),
    words: {
      now: words("thisYear", { year: String(year) }),
      before: words("yearBefore", { year: String(year - 1) }),
      plan: words("plan"),
      unit: moneyUnitName(view.unit, locale),
    },
  };
  return (
    <figure>
      <CurveInView curve={curve} locale={locale} />
      <figcaption className="legend">
        {drawn.map((series) => (
          <span key={series}>
            <span className={`swatch swatch-${SWATCHES[series]}`} /> {curve.words[series]}
          </span>
        ))}
        <span>{curve.words.unit}</span>
      </figcaption>
    </figure>
  );
}
