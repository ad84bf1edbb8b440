import { useTranslations } from "next-intl";
import type { Actor } from "@/lib/domain/access/actor";
import { can } from "@/lib/domain/access/permissions";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { AppLink } from "../ui/app-link";
import { buttonClass } from "../ui/button";
import { Notice } from "../ui/notice";
import { newVoucherHref, voucherHref } from "./voucher-address";

type CorrectionNoticeProps = { voucher: VoucherWithHistory; actor: Actor };

/** Says of both halves of a correction what they are, and leads to the other half and to recording the right voucher. */
export function CorrectionNotice({ voucher, actor }: CorrectionNoticeProps) {
  const words = useTranslations("vouchers.page");
  const { id, reversesId, reversedById, projectCode: project, contractId: contract, content } = voucher;
  const other = reversesId ?? reversedById;
  if (other === null) return null;
  return (
    <Notice title={words(reversesId ? "isReversal" : "isReversed")}>
      <AppLink href={voucherHref(other)}>{words(reversesId ? "seeOriginal" : "seeReversal")}</AppLink>
      {can(actor, "voucher.record", voucher) ? (
        <p>
          <AppLink
            href={newVoucherHref({ project, contract, content: content.code, corrects: reversesId ?? id })}
            className={buttonClass("main")}
          >
            {words("recordAgain")}
          </AppLink>
        </p>
      ) : (
        can(actor, "voucher.reverse", voucher) && <p>{words("recordAgainHint")}</p>
      )}
    </Notice>
  );
}
