import { useLocale, useTranslations } from "next-intl";
import { availableFor, payingKind } from "@/lib/domain/ledger/limits";
import type { OpenContract } from "@/lib/domain/ledger/open-contract";
import { formatDate } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { FundBadge } from "../projects/fund-badge";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { newVoucherHref, placeOf } from "./voucher-address";

type OpenContractTableProps = { items: readonly OpenContract[]; caption: string };

/** Contract shares to record on: what each is worth, what is paid, what could be paid now. */
export function OpenContractTable({ items, caption }: OpenContractTableProps) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  return (
    <DataTable caption={caption} unit={moneyUnitName("dong", locale)}>
      <thead>
        <tr>
          <th scope="col">{words("field.project")}</th>
          <th scope="col">{words("field.contract")}</th>
          <th scope="col">{words("choose.endOn")}</th>
          {(["value", "advanced", "paid", "available"] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {words(`choose.${column}`)}
            </th>
          ))}
          <th scope="col">
            <span className="sr-only">{words("choose.record")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((contract) => (
          <OpenContractRow key={contract.share.id} contract={contract} />
        ))}
      </tbody>
    </DataTable>
  );
}

function OpenContractRow({ contract }: { contract: OpenContract }) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const { projectCode, projectTitle, content, share } = contract;
  const { standing, contractNumber, endOn, fund, budgetYear } = share;
  const { amount, advanced, disbursed } = standing.share;
  const amounts = [amount, advanced, disbursed, availableFor(payingKind(standing.share), standing)];
  const action = `${words("choose.record")}: ${contractNumber}, ${content[locale]}`;
  return (
    <tr>
      <th scope="row" className="long record-cell">
        {projectTitle}
        <span className="record-line">
          <span className="number">{projectCode}</span> <FundBadge fund={fund} /> {content[locale]}
        </span>
      </th>
      <td className="record-cell">
        <span className="number">{contractNumber}</span>
        <span className="record-line">
          {words("field.budgetYear")} {budgetYear}
        </span>
      </td>
      <td className="number">{formatDate(endOn, locale)}</td>
      {amounts.map((value, at) => (
        <td key={["value", "advanced", "paid", "available"][at]} className="num">
          <Amount value={value} unit="dong" />
        </td>
      ))}
      <td>
        <AppLink href={newVoucherHref(placeOf(contract))} aria-label={action}>
          {words("choose.record")}
        </AppLink>
      </td>
    </tr>
  );
}
