import { useLocale, useTranslations } from "next-intl";
import type { VoucherList, VoucherQuery, VoucherSort } from "@/lib/domain/ledger/voucher-query";
import { formatMoney, moneyUnitName } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { DataTable } from "../ui/data-table";
import { SortableHead, type SortOrder } from "../ui/sortable-head";
import { SignedAmount } from "./signed-amount";
import { vouchersHref } from "./voucher-address";
import { VoucherRow } from "./voucher-row";

/** The list as a table: sums over all that match on top, then the page's vouchers. */
export function VoucherTable({ list, query }: { list: VoucherList; query: VoucherQuery }) {
  const words = useTranslations("vouchers");
  const table = useTranslations("layout.table");
  const locale = useLocale();
  const sortable = {
    order: { by: query.sort.replace(/^-/, ""), descending: query.sort.startsWith("-") },
    hrefFor: ({ by, descending }: SortOrder) =>
      vouchersHref(query, { sort: `${descending ? "-" : ""}${by}` as VoucherSort }),
  };
  return (
    <DataTable caption={words("list.caption")} unit={moneyUnitName("dong", locale)}>
      <thead>
        <tr>
          <th scope="col" className="stt">
            {table("ordinal")}
          </th>
          <SortableHead column="number" label={words("field.number")} {...sortable} />
          <SortableHead column="paidOn" label={words("field.paidOn")} {...sortable} />
          <th scope="col">{words("field.kind")}</th>
          <SortableHead column="amount" label={words("field.amount")} numeric {...sortable} />
          <SortableHead column="project" label={words("field.project")} {...sortable} />
          <SortableHead column="unit" label={words("field.unit")} {...sortable} />
        </tr>
      </thead>
      <tbody>
        <TotalRow list={list} />
        {list.items.map((voucher, at) => (
          <VoucherRow key={voucher.id} voucher={voucher} ordinal={(list.page - 1) * list.size + at + 1} />
        ))}
      </tbody>
    </DataTable>
  );
}

function TotalRow({ list: { total, totals } }: { list: VoucherList }) {
  const words = useTranslations("vouchers.list");
  const locale = useLocale();
  const money = (amount: bigint) => formatMoney(amount, "dong", locale);
  return (
    <tr className="total">
      <td className="stt" />
      <th scope="row" colSpan={3}>
        {words("total", { count: formatCount(total, locale) })}
      </th>
      <td className="num">
        <SignedAmount value={totals.disbursed} />
      </td>
      <td colSpan={2} className="number total-parts">
        {words("parts", {
          advances: money(totals.advances),
          payments: money(totals.payments),
          refunds: money(totals.refunds),
        })}
      </td>
    </tr>
  );
}
