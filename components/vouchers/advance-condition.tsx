import { useTranslations } from "next-intl";
import { isConfirmed } from "@/lib/domain/ledger/advance-condition";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";

/** Said where one records a voucher: what an advance on this contract asks for, and where it is confirmed. */
export function AdvanceConditionNotice({ share }: { share: ContractShare }) {
  const words = useTranslations("contracts.condition");
  const { advanceCondition: condition, standing, contractId } = share;
  if (!condition || standing.share.accepted || isConfirmed(condition)) return null;
  return (
    <Notice>
      {words(`requires.${condition.requires}`)} {words("before")}{" "}
      <AppLink href={`/contracts/${contractId}#condition-${share.id}`}>{words("confirm")}</AppLink>
    </Notice>
  );
}
