import { useLocale, useTranslations } from "next-intl";
import type { VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { formatMoney } from "@/lib/format/money";
import { problemAt } from "@/lib/format/refusals/input-problem";
import { INPUT_CODES } from "@/lib/format/refusals/input-words";
import type { MoneyProblem } from "@/lib/input/money-text";
import { Field } from "../ui/field";
import { AmountEcho } from "./amount-echo";
import { UseAmount } from "./use-amount";

type AmountFieldProps = {
  typed: string;
  kind: VoucherKind;
  error: string | undefined;
  available: Readonly<Record<VoucherKind, Dong>>;
  /** Whether the amount was refused for going beyond a limit. */
  tooMuch: boolean;
  /** The form's address with another amount in it. */
  hrefWith: (amount: Dong) => string;
};

/** The amount as people write it, with its reading under it; one beyond a limit with the amount that may be paid. */
export function AmountField({ typed, kind, error, available, tooMuch, hrefWith }: AmountFieldProps) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const moneyCodes = INPUT_CODES.filter((code) => code.startsWith("money."));
  const problems = Object.fromEntries(
    moneyCodes.map((code) => [code.slice("money.".length), problemAt("amount", { code }, locale).message]),
  ) as Record<MoneyProblem, string>;
  const raw = (name: "reading" | "remaining" | "over" | "remainingRefund" | "overRefund") =>
    words.raw(`form.${name}`) as string;
  const most = available[kind];
  const offered = formatMoney(most, "dong", locale);
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
      {tooMuch && most > 0n && (
        <UseAmount input="amountText" amount={offered} href={hrefWith(most)}>
          {words("form.use", { amount: offered })}
        </UseAmount>
      )}
      <AmountEcho
        input="amountText"
        typed={typed}
        kind={kind}
        refused={error !== undefined}
        available={available}
        locale={locale}
        words={{
          reading: raw("reading"),
          paying: { remaining: raw("remaining"), over: raw("over") },
          refunding: { remaining: raw("remainingRefund"), over: raw("overRefund") },
          problems,
        }}
      />
    </div>
  );
}
