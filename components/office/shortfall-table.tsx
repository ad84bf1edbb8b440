import { useLocale, useTranslations } from "next-intl";
import type { ReleaseShortfall } from "@/lib/domain/office/desks";
import { moneyUnitName } from "@/lib/format/money";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";

const SHOWN = 10;

/** Provinces with more national money under contract than released, the largest gap first. */
export function ShortfallTable({ shortfalls, year }: { shortfalls: readonly ReleaseShortfall[]; year: string }) {
  const words = useTranslations("office.ministry");
  const locale = useLocale();
  return (
    <DataTable caption={words("short", { year })} unit={moneyUnitName("trieu", locale)}>
      <thead>
        <tr>
          <th scope="col">{words("province")}</th>
          {(["committed", "released", "shortfall"] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {words(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shortfalls.slice(0, SHOWN).map(({ province, committed, released, short }) => (
          <tr key={province.id}>
            <th scope="row">
              <AppLink href={`/projects?unitId=${province.id}&fund=KCQG&year=${year}`}>{province.name}</AppLink>
            </th>
            {Object.entries({ committed, released, short }).map(([name, value]) => (
              <td key={name} className="num">
                <Amount value={value} unit="trieu" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
