import { useTranslations } from "next-intl";
import type { RecordedVoucher } from "@/lib/domain/ledger/recorded-voucher";
import { Badge } from "../ui/badge";

/** The voucher's kind, and whether it is a reversal or was reversed. */
export function VoucherKind({ voucher }: { voucher: RecordedVoucher }) {
  const words = useTranslations("vouchers");
  return (
    <>
      {words(`${voucher.reversesId ? "reversalOf" : "kind"}.${voucher.kind}`)}{" "}
      {voucher.reversesId && <Badge kind="alarm">{words("reversal")}</Badge>}
      {voucher.reversedById && <Badge kind="alarm">{words("reversed")}</Badge>}
    </>
  );
}
