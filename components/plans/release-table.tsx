import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ReleaseRow } from "@/lib/domain/plan/plan-year";
import { formatDate } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";

/** Releases of the national fund by tranche, each with the money released after it. */
export function ReleaseTable({ releases, unit }: { releases: readonly ReleaseRow[]; unit: MoneyUnit }) {
  const words = useTranslations("plans.releases");
  const locale = useLocale();
  return (
    <section className="record-part" aria-labelledby="releases">
      <h2 id="releases">{words("title")}</h2>
      {releases.length === 0 ? (
        <p className="record-empty">{words("empty")}</p>
      ) : (
        <DataTable caption={words("title")} unit={moneyUnitName(unit, locale)}>
          <thead>
            <tr>
              {(["tranche", "number", "signedOn"] as const).map((label) => (
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
              <th scope="row" colSpan={3}>
                {words("total")}
              </th>
              <td className="num">
                {formatCount(
                  releases.reduce((lines, row) => lines + row.lines, 0),
                  locale,
                )}
              </td>
              <td className="num">
                <Amount value={sumOf(releases.map(({ amount }) => amount))} unit={unit} />
              </td>
              <td />
            </tr>
            {releases.map((release) => (
              <tr key={release.id}>
                <td>{release.tranche}</td>
                <th scope="row" className="firm">
                  <AppLink href={`/plans/releases/${release.id}`}>{release.number}</AppLink>
                </th>
                <td className="number">{formatDate(release.signedOn, locale)}</td>
                <td className="num">{formatCount(release.lines, locale)}</td>
                <td className="num">
                  <Amount value={release.amount} unit={unit} />
                </td>
                <td className="num">
                  <Amount value={release.releasedAfter} unit={unit} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
    </section>
  );
}
