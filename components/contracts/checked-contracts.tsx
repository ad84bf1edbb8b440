import { useLocale, useTranslations } from "next-intl";
import type { CheckedContract } from "@/lib/domain/contract/unsigned-project";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";

type CheckedContractsProps = { year: number; checked: readonly CheckedContract[]; answer: FormAnswer };

const ORDER = ["done", "refused", "possible"] as const;

/** What became of each contract or would, and the button that signs those that may be: it sends what was typed once more. */
export function CheckedContracts({ year, checked, answer }: CheckedContractsProps) {
  const words = useTranslations("contracts.several");
  const locale = useLocale();
  const possible = checked.filter(({ outcome }) => outcome === "possible");
  const typed = Object.entries(answer?.values ?? {}).filter(([name]) => name.startsWith("items."));
  return (
    <>
      {ORDER.map((outcome) => {
        const those = checked.filter((one) => one.outcome === outcome);
        if (those.length === 0) return null;
        const heading = words(outcome === "refused" ? "refusedRows" : outcome, {
          count: formatCount(those.length, locale),
        });
        return (
          <section key={outcome} className="record-part mb-4" aria-label={heading}>
            <h2>{heading}</h2>
            <ul>
              {those.map(({ code, number, value, refusal }) => (
                <li key={code} className="border-b border-line py-2">
                  <AppLink href={projectHref(code)}>
                    <span className="number">{code}</span>
                  </AppLink>
                  : <span className="number">{number}</span>, {formatExactMoney(value, locale)}
                  {refusal && <strong className="block font-medium text-alarm">{refusal}</strong>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
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
