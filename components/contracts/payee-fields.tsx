import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { LineField } from "../forms/form-fields";

/** Name, bank and account number. */
export function PayeeFields({ answer, form }: { answer: FormAnswer; form?: string }) {
  const words = useTranslations("contracts");
  const common = (name: string) => ({ name, form, answer, values: {}, required: true });
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <LineField {...common("name")} label={words("page.payeeName")} most={300} />
      <LineField {...common("bank")} label={words("page.bank")} most={300} />
      <LineField
        {...common("accountNumber")}
        label={words("page.accountNumber")}
        help={words("payee.accountHelp")}
        most={40}
      />
    </div>
  );
}
