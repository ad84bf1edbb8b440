import { useLocale, useTranslations } from "next-intl";
import type { Dong } from "@/lib/domain/money";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { Field } from "../../ui/field";

/** Kinh phí đề xuất: what the Cục would support, beside what the province asks for. */
export function ProposalField({ support, answer }: { support: Dong; answer: FormAnswer }) {
  const words = useTranslations("projectSteps.proposal");
  const asked = formatExactMoney(support, useLocale());
  return (
    <Field
      name="amountText"
      label={words("amount")}
      help={words("help", { support: asked })}
      error={errorOf(answer, "amountText")}
    >
      {(control) => (
        <input
          {...control}
          inputMode="text"
          maxLength={100}
          required
          defaultValue={answer?.values.amountText ?? asked}
        />
      )}
    </Field>
  );
}
