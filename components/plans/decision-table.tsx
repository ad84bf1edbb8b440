import { useLocale, useTranslations } from "next-intl";
import type { Fund } from "@/lib/domain/fund";
import { sumOf } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { DecisionRow } from "@/lib/domain/plan/plan-year";
import { formatDate } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";

type DecisionTableProps = { fund: Fund; decisions: readonly DecisionRow[]; unit: MoneyUnit };

/** A fund's decisions in order of signing, each with the plan as it stood after it. */
export function DecisionTable({ fund, decisions, unit }: DecisionTableProps) {
  const words = useTranslations("plans.decisions");
  const kinds = useTranslations("plans.kinds");
  const locale = useLocale();
  const ofProvinces = fund === "KCDP";
  const labels = [...(ofProvinces ? (["unit"] as const) : []), "number", "signedOn", "kind", "signer"] as const;
  return (
    <section className="record-part" aria-labelledby={`decisions-${fund}`}>
      <h2 id={`decisions-${fund}`}>{words(fund)}</h2>
      <DataTable caption={words(fund)} unit={moneyUnitName(unit, locale)}>
        <thead>
          <tr>
            {labels.map((label) => (
              <th key={label} scope="col">
                {words(label)}
              </th>
            ))}
            {(["lines", "amount", "after"] as const).map((label) => (
              <th key={label} scope="col" className="num">
                {words(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="total">
            <th scope="row" colSpan={labels.length}>
              {words("total")}
            </th>
            <td className="num">
              {formatCount(
                decisions.reduce((lines, row) => lines + row.lines, 0),
                locale,
              )}
            </td>
            <td className="num">
              <Amount value={sumOf(decisions.map(({ amount }) => amount))} unit={unit} />
            </td>
            <td />
          </tr>
          {decisions.map((decision) => (
            <tr key={decision.id}>
              {ofProvinces && <td className="firm">{decision.unit?.name}</td>}
              <th scope="row" className="firm">
                <AppLink href={`/plans/decisions/${decision.id}`}>{decision.number}</AppLink>
              </th>
              <td className="number">{formatDate(decision.signedOn, locale)}</td>
              <td>{kinds(decision.kind)}</td>
              <td>{decision.signer}</td>
              <td className="num">{formatCount(decision.lines, locale)}</td>
              <td className="num">
                <Amount value={decision.amount} unit={unit} />
              </td>
              <td className="num">
                <Amount value={decision.planAfter} unit={unit} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
