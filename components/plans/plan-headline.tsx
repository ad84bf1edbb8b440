import { useLocale, useTranslations } from "next-intl";
import { ratioOf } from "@/lib/domain/figures/ratio";
import { sumOf } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { PlanYear } from "@/lib/domain/plan/plan-year";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { formatPercent } from "@/lib/format/percent";

/** The year's plan, by fund, and how much of the national fund is released. */
export function PlanHeadline({ plan, unit }: { plan: PlanYear; unit: MoneyUnit }) {
  const words = useTranslations("plans");
  const locale = useLocale();
  const money = (amount: bigint) => `${formatMoney(amount, unit, locale)} ${moneyUnitName(unit, locale)}`;
  const national = plan.funds.find(({ fund }) => fund === "KCQG");
  const released = sumOf(plan.releases.map(({ amount }) => amount));
  const ratio = national ? ratioOf(released, national.planned) : null;
  return (
    <dl className="headline-figures">
      {plan.funds.length > 1 && (
        <div>
          <dt>{words("year.plan")}</dt>
          <dd>{money(sumOf(plan.funds.map(({ planned }) => planned)))}</dd>
        </div>
      )}
      {plan.funds.map(({ fund, planned, decisions, provinces }) => (
        <div key={fund}>
          <dt>{words(`funds.${fund}`)}</dt>
          <dd>
            {money(planned)}
            <small>{words("year.counted", { decisions: String(decisions), provinces: String(provinces) })}</small>
          </dd>
        </div>
      ))}
      {national && (
        <div>
          <dt>{words("year.released")}</dt>
          <dd>
            {money(released)}
            {ratio && <small>{words("year.releasedRatio", { ratio: formatPercent(ratio, {}, locale) })}</small>}
          </dd>
        </div>
      )}
    </dl>
  );
}
