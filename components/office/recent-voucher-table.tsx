import { useLocale, useTranslations } from "next-intl";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import { formatDate, formatInstant } from "@/lib/format/date";
import { moneyUnitName } from "@/lib/format/money";
import { FundBadge } from "../projects/fund-badge";
import { AppLink } from "../ui/app-link";
import { DataTable } from "../ui/data-table";
import { SignedAmount } from "../vouchers/signed-amount";
import { voucherHref } from "../vouchers/voucher-address";
import { VoucherKind } from "../vouchers/voucher-kind";

type RecentVoucherTableProps = { vouchers: readonly RecordedVoucher[]; caption: string };

/** The newest vouchers with who recorded them and when. */
export function RecentVoucherTable({ vouchers, caption }: RecentVoucherTableProps) {
  const words = useTranslations("vouchers.field");
  const locale = useLocale();
  return (
    <DataTable caption={caption} unit={moneyUnitName("dong", locale)}>
      <thead>
        <tr>
          <th scope="col" className="stick">
            {words("number")}
          </th>
          <th scope="col">{words("kind")}</th>
          <th scope="col" className="num">
            {words("amount")}
          </th>
          <th scope="col">{words("paidOn")}</th>
          <th scope="col">{words("project")}</th>
          <th scope="col">{words("recordedBy")}</th>
        </tr>
      </thead>
      <tbody>
        {vouchers.map((voucher) => (
          <tr key={voucher.id}>
            <th scope="row" className="number stick">
              <AppLink href={voucherHref(voucher.id)}>{voucher.number}</AppLink>
            </th>
            <td>
              <VoucherKind voucher={voucher} />
            </td>
            <td className="num">
              <SignedAmount value={voucher.signedAmount} />
            </td>
            <td className="number">{formatDate(voucher.paidOn, locale)}</td>
            <td className="long record-cell">
              {voucher.projectTitle}
              <span className="record-line">
                <span className="number">{voucher.projectCode}</span> <FundBadge fund={voucher.fund} />{" "}
                {voucher.unitName}
              </span>
            </td>
            <td className="record-cell">
              {voucher.recordedBy}
              <span className="record-line number">{formatInstant(new Date(voucher.recordedAt), locale)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
