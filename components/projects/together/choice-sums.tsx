import { useLocale, useTranslations } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import { MOST_TOGETHER, type StepTogether } from "@/lib/domain/project/steps-together";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { Button } from "../../ui/button";

type ChoiceSumsProps = {
  step: StepTogether;
  sums: { readonly count: number; readonly asked: Dong; readonly proposed: Dong };
  total: number;
};

/** What is chosen over all pages so far, and what can be done with it: check it, choose the whole list, or nothing. */
export function ChoiceSums({ step, sums, total }: ChoiceSumsProps) {
  const words = useTranslations("stepsTogether");
  const locale = useLocale();
  const count = formatCount(sums.count, locale);
  const [asked, proposed] = [formatExactMoney(sums.asked, locale), formatExactMoney(sums.proposed, locale)];
  return (
    <>
      <p className="font-semibold" role="status">
        {sums.count === 0 && words("chosenNone")}
        {sums.count > 0 && step !== "appraise-central" && words("chosen", { count, asked })}
        {sums.count > 0 && step === "appraise-central" && words("chosenProposed", { count, asked, proposed })}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button name="go" value="check" kind="main">
          {words("check")}
        </Button>
        {total > 0 && (
          <Button name="go" value="all">
            {words("chooseAll", { count: formatCount(Math.min(total, MOST_TOGETHER), locale) })}
          </Button>
        )}
        {sums.count > 0 && (
          <Button name="go" value="none">
            {words("chooseNone")}
          </Button>
        )}
      </div>
    </>
  );
}
