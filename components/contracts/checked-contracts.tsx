import { useLocale, useTranslations } from "next-intl";
import type { CheckedContract } from "@/lib/domain/contract/unsigned-project";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { ResultLists } from "../projects/together/result-lists";
import { Button } from "../ui/button";

type CheckedContractsProps = { year: number; checked: readonly CheckedContract[]; answer: FormAnswer };

/** What became of each contract or would, and the button that signs those that may be: it sends what was typed once more. */
export function CheckedContracts({ year, checked, answer }: CheckedContractsProps) {
  const words = useTranslations("contracts.several");
  const locale = useLocale();
  const possible = checked.filter(({ outcome }) => outcome === "possible");
  const typed = Object.entries(answer?.values ?? {}).filter(([name]) => name.startsWith("items."));
  const rows = checked.map(({ number, value, ...result }) => ({
    ...result,
    told: (
      <>
        <span className="number">{number}</span>, {formatExactMoney(value, locale)}
      </>
    ),
  }));
  return (
    <>
      <ResultLists
        rows={rows}
        heading={(outcome, count) => words(outcome === "refused" ? "refusedRows" : outcome, { count })}
      />
      {possible.length > 0 && (
        <form method="post" action="/api/v1/contracts/several">
          <input type="hidden" name="year" value={year} />
          {typed.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button kind="main">{words("sign", { count: formatCount(possible.length, locale) })}</Button>
        </form>
      )}
    </>
  );
}
