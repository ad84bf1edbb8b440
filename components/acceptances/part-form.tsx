import { useLocale, useTranslations } from "next-intl";
import type { ContractShare } from "@/lib/domain/ledger/contract-share";
import type { Dong } from "@/lib/domain/money";
import type { PartBeneficiary } from "@/lib/domain/project/accepted-part";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { AppLink } from "../ui/app-link";
import { Button } from "../ui/button";
import { DayField } from "../ui/day-field";
import { partsHref } from "./parts-address";

type PartFormProps = {
  code: string;
  share: ContractShare;
  beneficiary: PartBeneficiary;
  /** The most that can be accepted, in đồng. */
  most: Dong;
  /** The day today, which acceptance is offered for. */
  today: string;
  answer: FormAnswer;
};

/** Accepts what was done for one beneficiary on one share. A plain form. */
export function PartForm({ code, share, beneficiary, most, today, answer }: PartFormProps) {
  const words = useTranslations("acceptances.parts");
  const locale = localeOf(useLocale());
  const money = formatExactMoney(most, locale);
  const values = { amountText: money };
  const field = (name: string, label: string) => ({ name, label, answer, values });
  return (
    <form
      method="post"
      action={`/api/v1/projects/${encodeURIComponent(code)}/partial-acceptances`}
      className="grid max-w-2xl gap-4"
    >
      <RefusalSummary refusal={answer?.refusal} title={words("refused")} />
      <input type="hidden" name="shareId" value={share.id} />
      <input type="hidden" name="beneficiaryId" value={beneficiary.id} />
      <div className="grid gap-4 sm:grid-cols-2">
        <DayField
          name="on"
          label={words("dayField")}
          reading={words.raw("reading") as string}
          error={errorOf(answer, "on")}
          typed={(answer ? answer.values.on : formatDate(today, locale)) ?? ""}
        />
        <LineField {...field("number", words("numberField"))} most={60} />
      </div>
      <LineField
        {...field("amountText", words("amountField"))}
        help={words("amountHelp", { most: money })}
        most={100}
        required
      />
      <TextField {...field("conclusion", words("conclusion"))} most={4000} />
      <p className="flex flex-wrap items-center gap-4">
        <Button kind="main">{words("submit")}</Button>
        <AppLink href={partsHref(code)}>{words("leave")}</AppLink>
      </p>
    </form>
  );
}
