import { useLocale } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import { formatMoney } from "@/lib/format/money";

/** An amount as it counts in disbursement, to the đồng: "+" is never written, what takes away has its minus. */
export function SignedAmount({ value }: { value: Dong }) {
  const locale = useLocale();
  return <span className="number">{formatMoney(value, "dong", locale)}</span>;
}
