import { useLocale, useTranslations } from "next-intl";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { problemAt } from "@/lib/format/refusals/input-problem";
import { INPUT_CODES } from "@/lib/format/refusals/input-words";
import type { MoneyProblem } from "@/lib/input/money-text";
import { Field } from "../ui/field";
import { AmountEcho } from "./amount-echo";

type AmountFieldProps = {
  typed: string;
  kind: VoucherKind;
  error: string | undefined;
  available: Readonly<Record<VoucherKind, Dong>>;
};

/** The amount as people write it, with its reading under it. */
export function AmountField({ typed, kind, error, available }: AmountFieldProps) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const moneyCodes = INPUT_CODES.filter((code) => code.startsWith("money."));
  const problems = Object.fromEntries(
    moneyCodes.map((code) => [code.slice("money.".length), problemAt("amount", { code }, locale).message]),
  ) as Record<MoneyProblem, string>;
  const raw = (name: "reading" | "remaining" | "over") => words.raw(`form.${name}`) as string;
  return (
    <div>
      <Field name="amountText" label={words("field.amount")} help={words("form.amountHelp")} error={error}>
        {(control) => (
          <input
            {...control}
            className="control number"
            defaultValue={typed}
            inputMode="text"
            autoComplete="off"
            maxLength={100}
            required
          />
        )}
      </Field>
      <AmountEcho
        input="amountText"
        typed={typed}
        kind={kind}
        refused={error !== undefined}
        available={available}
        locale={locale}
        words={{ reading: raw("reading"), remaining: raw("remaining"), over: raw("over"), problems }}
      />
    </div>
  );
}
