import { useLocale, useTranslations } from "next-intl";
import type { CheckedAcceptance } from "@/lib/domain/project/acceptance";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import type { FormAnswer } from "../forms/form-answer";
import { ResultLists } from "../projects/together/result-lists";
import { Button } from "../ui/button";

type CheckedAcceptancesProps = { checked: readonly CheckedAcceptance[]; answer: FormAnswer };

/** What became of each acceptance or would, and the button that records those that may be: it sends what was typed once more. */
export function CheckedAcceptances({ checked, answer }: CheckedAcceptancesProps) {
  const words = useTranslations("acceptances.several");
  const locale = localeOf(useLocale());
  const possible = checked.filter(({ outcome }) => outcome === "possible");
  const typed = Object.entries(answer?.values ?? {}).filter(([name]) => name !== "preview");
  const rows = checked.map(({ on, ...result }) => ({
    ...result,
    told: words("told", { day: formatDate(on, locale) }),
  }));
  return (
    <>
      <ResultLists
        rows={rows}
        heading={(outcome, count) => words(outcome === "refused" ? "refusedRows" : outcome, { count })}
      />
      {possible.length > 0 && (
        <form method="post" action="/api/v1/acceptances/several">
          {typed.map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Button kind="main">{words("save", { count: formatCount(possible.length, locale) })}</Button>
        </form>
      )}
    </>
  );
}
