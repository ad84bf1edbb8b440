import { useLocale, useTranslations } from "next-intl";
import type { ContractDetail } from "@/lib/domain/contract/contract-detail";
import { formatExactMoney } from "@/lib/format/money";
import type { FormAnswer } from "../forms/form-answer";
import { LineField, TextField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";

const FORM = "appendix";

/** Phụ lục hợp đồng: a plain POST; open where it came back, else folded away. */
export function AppendixForm({ contract, answer }: { contract: ContractDetail; answer: FormAnswer }) {
  const words = useTranslations("contracts.appendix");
  const locale = useLocale();
  const field = (name: "number" | "signedOn" | "endOn" | "reason") => ({
    name,
    form: FORM,
    answer,
    values: {},
    label: words(name),
  });
  return (
    <details className="record-part" open={answer !== null}>
      <summary className="font-semibold">{words("title")}</summary>
      <form method="post" action={`/api/v1/contracts/${contract.id}/appendices`} className="mt-3 grid max-w-3xl gap-4">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={FORM} />
        <p className="field-help">{words("help")}</p>
        <div className="grid items-end gap-4 sm:grid-cols-3">
          <LineField {...field("number")} most={50} required />
          <LineField {...field("signedOn")} most={40} required />
          <LineField {...field("endOn")} help={words("endHelp")} most={40} />
        </div>
        {contract.parts.map(({ id, projectCode, content, amount, paid }, row) => (
          <div key={id}>
            <input type="hidden" name={`shares.${row}.row`} value="form" />
            <input type="hidden" name={`shares.${row}.projectCode`} value={projectCode} />
            <input type="hidden" name={`shares.${row}.content`} value={content.code} />
            <LineField
              {...{ name: `shares.${row}.amount`, form: FORM, answer, values: {}, most: 100 }}
              label={words("newValue", { project: projectCode, content: content[locale === "en" ? "en" : "vi"] })}
              help={words("now", { amount: formatExactMoney(amount, locale), paid: formatExactMoney(paid, locale) })}
            />
          </div>
        ))}
        <TextField {...field("reason")} most={2000} required />
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </details>
  );
}
