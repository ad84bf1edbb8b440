import { useLocale, useTranslations } from "next-intl";
import type { ChoiceRow as Left } from "@/lib/domain/project/choice";
import type { StepCandidate } from "@/lib/domain/project/step-candidate";
import type { StepTogether } from "@/lib/domain/project/steps-together";
import { formatExactMoney } from "@/lib/format/money";
import { Vietnamese } from "../../ui/vietnamese";

type ChoiceRowProps = {
  step: StepTogether;
  project: StepCandidate;
  /** How it was left before. */
  left: Left | undefined;
};

/** One đề án to choose, with the amount to propose for it where the step asks for one. */
export function ChoiceRow({ step, project, left }: ChoiceRowProps) {
  const words = useTranslations("stepsTogether");
  const locale = useLocale();
  const { code, title, version, support, unitName, content } = project;
  const asked = formatExactMoney(support, locale);
  const proposing = step === "appraise-central";
  return (
    <li className="grid gap-x-4 gap-y-1 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_11rem_auto] sm:items-center">
      <input type="hidden" name="shown" value={`${code}*${version}*${support}`} />
      <label className="choice min-h-6">
        <input type="checkbox" name="item" value={code} defaultChecked={left?.isChosen ?? false} />
        <span>
          <span className="number">{code}</span> <Vietnamese>{title}</Vietnamese>
          <small className="block">
            {proposing ? `${unitName} · ` : ""}
            {content[locale === "vi" ? "vi" : "en"]}
          </small>
        </span>
      </label>
      <span className="number pl-6 text-sm sm:pl-0 sm:text-right">
        <span className={proposing ? "text-muted" : "sr-only"}>{words("asked")}: </span>
        {asked}
      </span>
      {proposing && (
        <input
          className="control ml-6 w-48 text-right sm:ml-0"
          name={`amount.${code}`}
          aria-label={words("proposedFor", { code })}
          maxLength={30}
          defaultValue={left?.typed ?? asked}
        />
      )}
    </li>
  );
}
