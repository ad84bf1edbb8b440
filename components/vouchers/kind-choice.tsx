import { useLocale, useTranslations } from "next-intl";
import { VOUCHER_KINDS, type VoucherKind } from "@/lib/domain/ledger/voucher";
import type { Dong } from "@/lib/domain/money";
import { formatExactMoney } from "@/lib/format/money";

type KindChoiceProps = {
  chosen: VoucherKind;
  available: Readonly<Record<VoucherKind, Dong>>;
  /** Whether payments are open: what was carried out is accepted, whole or in parts. */
  payable: boolean;
  error: string | undefined;
};

/** The kind of voucher, each with the most it could carry now. */
export function KindChoice({ chosen, available, payable, error }: KindChoiceProps) {
  const words = useTranslations("vouchers");
  const locale = useLocale();
  const most = (kind: VoucherKind) =>
    kind === "PAYMENT" && !payable
      ? words("limit.notYet")
      : words("form.most", { amount: formatExactMoney(available[kind], locale) });
  return (
    <fieldset className="field" aria-describedby={error ? "kind-error" : undefined}>
      <legend>{words("field.kind")}</legend>
      {VOUCHER_KINDS.map((kind, at) => (
        <label key={kind} className="choice">
          <input
            type="radio"
            id={at === 0 ? "kind" : undefined}
            name="kind"
            value={kind}
            defaultChecked={kind === chosen}
            required
          />
          <span>
            {words(`kind.${kind}`)} <small>{most(kind)}</small>
          </span>
        </label>
      ))}
      {error && (
        <div id="kind-error" className="field-error">
          {error}
        </div>
      )}
    </fieldset>
  );
}
