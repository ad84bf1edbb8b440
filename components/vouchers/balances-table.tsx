import { useLocale, useTranslations } from "next-intl";
import type { CheckedBalance } from "@/lib/domain/ledger/voucher-check";
import { moneyUnitName } from "@/lib/format/money";
import { Amount } from "../ui/amount";
import { DataTable } from "../ui/data-table";

const BALANCES = ["paid", "available", "refundable"] as const;

/** The contract's balances as they are and as a voucher would leave them, to the đồng. */
export function BalancesTable({ before, after }: { before: CheckedBalance; after: CheckedBalance }) {
  const words = useTranslations("vouchers.check");
  const locale = useLocale();
  return (
    <DataTable caption={words("caption")} unit={moneyUnitName("dong", locale)}>
      <thead>
        <tr>
          <th scope="col">{words("balance")}</th>
          <th scope="col" className="num">
            {words("before")}
          </th>
          <th scope="col" className="num">
            {words("after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {BALANCES.map((name) => (
          <tr key={name}>
            <th scope="row">{words(name)}</th>
            <td className="num">
              <Amount value={before[name]} unit="dong" />
            </td>
            <td className="num">
              <Amount value={after[name]} unit="dong" />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
