import { useLocale } from "next-intl";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import { formatDate } from "@/lib/format/date";
import { FundBadge } from "../projects/fund-badge";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { SignedAmount } from "./signed-amount";
import { voucherHref } from "./voucher-address";
import { VoucherKind } from "./voucher-kind";

type VoucherRowProps = { voucher: RecordedVoucher; ordinal: number };

/** One voucher of a list. */
export function VoucherRow({ voucher, ordinal }: VoucherRowProps) {
  const locale = useLocale();
  return (
    <tr>
      <td className="stt">{ordinal}</td>
      <th scope="row" className="number stick">
        <AppLink href={voucherHref(voucher.id)}>{voucher.number}</AppLink>
      </th>
      <td className="number">{formatDate(voucher.paidOn, locale)}</td>
      <td>
        <VoucherKind voucher={voucher} />
      </td>
      <td className="num">
        <SignedAmount value={voucher.signedAmount} />
      </td>
      <td className="long record-cell">
        <AppLink href={projectHref(voucher.projectCode)}>{voucher.projectTitle}</AppLink>
        <span className="record-line">
          <span className="number">{voucher.projectCode}</span> <FundBadge fund={voucher.fund} />{" "}
          {voucher.contractNumber}
        </span>
      </td>
      <td>{voucher.unitName}</td>
    </tr>
  );
}
