import { useTranslations } from "next-intl";
import { DECISION_KINDS } from "@/lib/domain/plan/decision";
import type { FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField } from "../forms/form-fields";

type DecisionHeadProps = { answer: FormAnswer; values: Readonly<Record<string, string>> };

/** What a decision says above its lines; number, day and signer may still be missing. */
export function DecisionHead({ answer, values }: DecisionHeadProps) {
  const words = useTranslations("plans.draft");
  const kinds = useTranslations("plans.kinds");
  const field = (name: "kind" | "number" | "signedOn" | "signer") => ({ name, answer, values, label: words(name) });
  return (
    <div className="grid max-w-3xl items-end gap-4 sm:grid-cols-2">
      <ChoiceField {...field("kind")} choices={DECISION_KINDS.map((value) => ({ value, label: kinds(value) }))} />
      <LineField {...field("number")} most={60} />
      <LineField {...field("signedOn")} help={words("dayHelp")} most={40} />
      <LineField {...field("signer")} most={200} />
    </div>
  );
}
