import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { Button } from "../ui/button";
import { Field } from "../ui/field";

type ReversalFormProps = { voucherId: string; answer: FormAnswer; idempotencyKey: string };

/** Asks for the reason and reverses the voucher: a plain POST, which works without JavaScript. */
export function ReversalForm({ voucherId, answer, idempotencyKey }: ReversalFormProps) {
  const words = useTranslations("vouchers");
  const steps = useTranslations("steps");
  return (
    <section>
      <h2>{words("reverse.title")}</h2>
      <form method="post" action={`/api/v1/vouchers/${voucherId}/reverse`} className="voucher-form">
        <RefusalSummary refusal={answer?.refusal} title={words("reverse.refused")} />
        <p>{words("reverse.explain")}</p>
        <input type="hidden" name="idempotencyKey" value={answer?.values.idempotencyKey ?? idempotencyKey} />
        <Field
          name="reason"
          label={words("field.reason")}
          help={words("reverse.reasonHelp")}
          error={errorOf(answer, "reason")}
        >
          {(control) => (
            <textarea
              {...control}
              rows={3}
              minLength={10}
              maxLength={1000}
              defaultValue={answer?.values.reason}
              required
            />
          )}
        </Field>
        <Button kind="danger">{steps("voucher.reverse")}</Button>
      </form>
    </section>
  );
}
