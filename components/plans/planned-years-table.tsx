import { useLocale, useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { PlannedYear } from "@/lib/domain/plan/plan-year";
import { moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";

/** Budget years with what each fund's decisions give them. */
export function PlannedYearsTable({ years, unit }: { years: readonly PlannedYear[]; unit: MoneyUnit }) {
  const words = useTranslations("plans");
  const locale = useLocale();
  return (
    <DataTable caption={words("title")} unit={moneyUnitName(unit, locale)}>
      <thead>
        <tr>
          <th scope="col" rowSpan={2}>
            {words("years.year")}
          </th>
          <th scope="col" rowSpan={2} className="num">
            {words("years.total")}
          </th>
          {FUNDS.map((fund) => (
            <th key={fund} scope="colgroup" colSpan={3}>
              {words(`funds.${fund}`)}
            </th>
          ))}
        </tr>
        <tr>
          {FUNDS.flatMap((fund) =>
            (["planned", "decisions", "provinces"] as const).map((column) => (
              <th key={`${fund} ${column}`} scope="col" className="num">
                {words(`years.${column}`)}
              </th>
            )),
          )}
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, funds }) => (
          <tr key={year}>
            <th scope="row" className="stick">
              <AppLink href={`/plans/${year}`}>{year}</AppLink>
            </th>
            <td className="num total-cell">
              <Amount value={sumOf(funds.map(({ planned }) => planned))} unit={unit} />
            </td>
            {FUNDS.map((fund) => (
              <FundCells key={fund} plan={funds.find((plan) => plan.fund === fund)} unit={unit} year={year} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

type FundCellsProps = { plan: PlannedYear["funds"][number] | undefined; unit: MoneyUnit; year: number };

function FundCells({ plan, unit, year }: FundCellsProps) {
  const locale = useLocale();
  return (
    <>
      <td className="num">
        <Amount value={plan?.planned ?? null} unit={unit} />
      </td>
      <td className="num">
        {plan && <AppLink href={`/plans/${year}?fund=${plan.fund}`}>{formatCount(plan.decisions, locale)}</AppLink>}
      </td>
      <td className="num">{formatCount(plan?.provinces ?? null, locale)}</td>
    </>
  );
}
