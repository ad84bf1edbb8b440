import { useLocale, useTranslations } from "next-intl";
import { sumOf } from "@/lib/domain/money";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { moneyInWords } from "@/lib/format/money-in-words";
import type { CheckedProject } from "./checked-row";

/** The sums of several đề án: what is asked for, what is proposed, and how they differ; the one that counts in words too. */
export function SumsTogether({ step, rows }: { step: StepTogether; rows: readonly CheckedProject[] }) {
  const words = useTranslations("stepsTogether");
  const locale = localeOf(useLocale());
  if (rows.length === 0) return null;
  const asked = sumOf(rows.map(({ support }) => support));
  const proposed = sumOf(rows.map(({ amount, support }) => amount ?? support));
  const said = (amount: bigint) => ({
    amount: formatExactMoney(amount, locale),
    words: moneyInWords(amount, locale),
  });
  if (step !== "appraise-central") return <p className="mb-4 font-semibold">{words("sumSupport", said(asked))}</p>;
  return (
    <ul className="mb-4">
      <li>{words("sumAsked", { amount: formatExactMoney(asked, locale) })}</li>
      <li className="font-semibold">{words("sumProposed", said(proposed))}</li>
      {proposed < asked && <li>{words("cut", { amount: formatExactMoney(asked - proposed, locale) })}</li>}
      {proposed > asked && <li>{words("raised", { amount: formatExactMoney(proposed - asked, locale) })}</li>}
    </ul>
  );
}
