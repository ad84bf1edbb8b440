import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { VoucherWithHistory } from "@/lib/domain/ledger/recorded-voucher";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { FundBadge } from "../projects/fund-badge";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";
import { vouchersOfProjectHref } from "./voucher-address";
import { VoucherKind } from "./voucher-kind";

/** Everything a voucher states, with the way to its đề án. */
export function VoucherFacts({ voucher }: { voucher: VoucherWithHistory }) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const fact = (name: string, value: ReactNode) => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <dl className="fact-list">
      {fact(words("field.kind"), <VoucherKind voucher={voucher} />)}
      {fact(words("field.amount"), <strong className="number">{formatExactMoney(voucher.amount, locale)}</strong>)}
      {fact(words("page.counts"), <span className="number">{formatExactMoney(voucher.signedAmount, locale)}</span>)}
      {fact(words("field.paidOn"), <span className="number">{formatDate(voucher.paidOn, locale)}</span>)}
      {fact(
        words("field.budgetYear"),
        <>
          <span className="number">{voucher.budgetYear}</span> <FundBadge fund={voucher.fund} />
        </>,
      )}
      {fact(
        words("field.project"),
        <>
          <AppLink href={projectHref(voucher.projectCode)}>
            <Vietnamese>{voucher.projectTitle}</Vietnamese>
          </AppLink>{" "}
          <span className="number">{voucher.projectCode}</span> ·{" "}
          <AppLink href={vouchersOfProjectHref(voucher.projectCode)}>{words("page.vouchersOfProject")}</AppLink>
        </>,
      )}
      {fact(
        words("field.contract"),
        <AppLink className="number" href={`${projectHref(voucher.projectCode)}#contracts`}>
          {voucher.contractNumber}
        </AppLink>,
      )}
      {fact(words("field.content"), voucher.content[locale])}
      {fact(words("field.unit"), voucher.unitName)}
      {voucher.note && fact(words("field.note"), <Kept>{voucher.note}</Kept>)}
      {voucher.reason && fact(words("field.reason"), <Kept>{voucher.reason}</Kept>)}
    </dl>
  );
}

/** What somebody wrote, with its line ends. */
function Kept({ children }: { children: string }) {
  return (
    <span className="pre">
      <Vietnamese>{children}</Vietnamese>
    </span>
  );
}
