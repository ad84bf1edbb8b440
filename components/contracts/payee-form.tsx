import { useTranslations } from "next-intl";
import type { FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { PayeeFields } from "./payee-fields";

const FORM = "payee";

/** Tài khoản nhận tiền said anew: a plain POST; open where it came back, else folded away. */
export function PayeeForm({ id, answer }: { id: string; answer: FormAnswer }) {
  const words = useTranslations("contracts.payee");
  return (
    <details className="record-part" open={answer !== null}>
      <summary className="font-semibold">{words("title")}</summary>
      <form method="post" action={`/api/v1/contracts/${id}/payee`} className="mt-3 grid max-w-3xl gap-4">
        <RefusalSummary refusal={answer?.refusal} title={words("refused")} form={FORM} />
        <p className="field-help">{words("help")}</p>
        <PayeeFields answer={answer} form={FORM} />
        <div>
          <Button kind="main">{words("save")}</Button>
        </div>
      </form>
    </details>
  );
}
