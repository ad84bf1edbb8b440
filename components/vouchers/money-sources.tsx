import { useLocale, useTranslations } from "next-intl";
import type { MoneySource } from "@/lib/domain/ledger/voucher-context";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { AppLink } from "../ui/app-link";

/** Decisions and releases that gave the voucher's đề án its money. */
export function MoneySources({ sources, year }: { sources: readonly MoneySource[]; year: number }) {
  const words = useTranslations("vouchers.page");
  const locale = useLocale();
  if (sources.length === 0) return null;
  return (
    <section>
      <h2>{words("sources", { year: String(year) })}</h2>
      <ul>
        {sources.map(({ kind, id, number, signedOn, amount }) => (
          <li key={id}>
            <AppLink href={`/plans/${kind}s/${id}`}>{words(kind, { number })}</AppLink>, {formatDate(signedOn, locale)}:{" "}
            <span className="number">{formatExactMoney(amount, locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
