import { useLocale, useTranslations } from "next-intl";
import type { VoucherWarning } from "@/lib/domain/ledger/voucher-check";
import { formatDate } from "@/lib/format/date";
import { AppLink } from "../ui/app-link";
import { Notice } from "../ui/notice";
import { voucherHref } from "./voucher-address";

/** What is lawful but unusual about a voucher, each in a sentence. */
export function CheckWarnings({ warnings }: { warnings: readonly VoucherWarning[] }) {
  const words = useTranslations("vouchers.check");
  if (warnings.length === 0) return null;
  return (
    <Notice title={words("warnings")}>
      <ul>
        {warnings.map((warning) => (
          <li key={warning.code}>
            <Warning warning={warning} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Warning({ warning }: { warning: VoucherWarning }) {
  const words = useTranslations("vouchers.check.warning");
  const locale = useLocale();
  switch (warning.code) {
    case "before-first-decision":
      return words("beforeFirstDecision", {
        number: warning.number,
        signedOn: formatDate(warning.signedOn, locale),
      });
    case "contract-ended":
      return words("contractEnded", { endOn: formatDate(warning.endOn, locale) });
    case "outside-budget-year":
      return words("outsideBudgetYear", { year: String(warning.budgetYear) });
    case "same-money":
      return <AppLink href={voucherHref(warning.id)}>{words("sameMoney", { number: warning.number })}</AppLink>;
  }
}
