import { useLocale, useTranslations } from "next-intl";
import type { AmountDoubt, CheckedResult } from "@/lib/domain/project/steps-together";
import { doubtSentence } from "@/lib/format/doubt-sentence";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { AppLink } from "../../ui/app-link";
import { Vietnamese } from "../../ui/vietnamese";
import { projectHref } from "../project-address";

/** A chosen đề án with what became of it or would. */
export type CheckedProject = CheckedResult & {
  readonly version: number;
  readonly title: string | null;
  readonly support: bigint;
  readonly amount: bigint | null;
  readonly doubts: readonly AmountDoubt[];
};

/** One chosen đề án: its amounts, why it cannot be done, what is doubtful. */
export function CheckedRow({ row }: { row: CheckedProject }) {
  const words = useTranslations("stepsTogether");
  const locale = localeOf(useLocale());
  const { code, title, support, amount, refusal, doubts } = row;
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-2 text-sm sm:grid-cols-[minmax(0,1fr)_auto]">
      <span>
        {title === null ? (
          <span className="number">{code}</span>
        ) : (
          <AppLink href={projectHref(code)}>
            <span className="number">{code}</span>
          </AppLink>
        )}{" "}
        {title !== null && <Vietnamese>{title}</Vietnamese>}
        {refusal !== null && <strong className="block font-medium text-alarm">{refusal}</strong>}
        {doubts.map((doubt) => (
          <strong key={doubt.code} className="block font-medium text-alarm">
            {doubtSentence(doubt, locale)}
          </strong>
        ))}
      </span>
      {title !== null && (
        <span className="number sm:text-right">
          <span className="block">
            {words("asked")}: {formatExactMoney(support, locale)}
          </span>
          {amount !== null && (
            <span className="block font-semibold">
              {words("proposed")}: {formatExactMoney(amount, locale)}
            </span>
          )}
        </span>
      )}
    </li>
  );
}
