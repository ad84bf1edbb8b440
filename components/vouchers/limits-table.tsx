import { useLocale, useTranslations } from "next-intl";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import { limitsOn } from "@/lib/domain/ledger/limits";
import { moneyUnitName } from "@/lib/format/money";
import { Amount } from "../ui/amount";
import { DataTable } from "../ui/data-table";

/** Every guard on this contract share beside the money: what is allowed, what is used, what is left, to the đồng. */
export function LimitsTable({ share }: { share: ContractShare }) {
  const words = useTranslations("vouchers.limit");
  const locale = useLocale();
  const facts = { percent: String(share.standing.share.advancePercent), year: String(share.budgetYear) };
  const limits = limitsOn("ADVANCE", share.standing).filter(({ name }) => name !== "refundable");
  return (
    <DataTable caption={words("caption")} unit={moneyUnitName("dong", locale)}>
      <thead>
        <tr>
          <th scope="col">{words("name")}</th>
          <th scope="col" className="num">
            {words("limit")}
          </th>
          <th scope="col" className="num">
            {words("used")}
          </th>
          <th scope="col" className="num">
            {words("room")}
          </th>
        </tr>
      </thead>
      <tbody>
        {limits.map(({ name, limit, used, room }) => (
          <tr key={name}>
            <th scope="row">{words(name as Exclude<typeof name, "refundable">, facts)}</th>
            {[limit, used, room].map((value, at) => (
              <td key={["limit", "used", "room"][at]} className="num">
                <Amount value={value} unit="dong" />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
