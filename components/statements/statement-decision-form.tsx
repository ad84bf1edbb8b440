import { useTranslations } from "next-intl";
import { STATEMENT_DECISIONS, type StatementGroup } from "@/lib/domain/statement/statement";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Button } from "../ui/button";

type StatementDecisionFormProps = {
  id: string;
  /** One row by its key, or every undecided row of a group. */
  on: { readonly row: string } | { readonly group: StatementGroup };
  /** The voucher shown beside the one row. */
  voucherId?: string | undefined;
  /** Whether each of them is a pair: only that can be accepted. */
  pairs: boolean;
  /** How a decision of the page came back; shown where it was on these rows. */
  answer: FormAnswer;
};

/** What may be done with rows of a statement: a reason, and a button for each decision. */
export function StatementDecisionForm({ id, on, voucherId, pairs, answer }: StatementDecisionFormProps) {
  const words = useTranslations("statements");
  const [[name, value] = ["row", ""]] = Object.entries(on);
  const own = answer?.values[name] === value ? answer : null;
  const error = errorOf(own, "reason");
  return (
    <form
      method="post"
      action={`/api/v1/treasury-statements/${id}/decisions`}
      className="flex flex-wrap items-center gap-2"
    >
      <input type="hidden" name={name} value={value} />
      {voucherId && <input type="hidden" name="voucherId" value={voucherId} />}
      <input
        id={own ? "reason" : undefined}
        name="reason"
        aria-label={words("reason")}
        placeholder={words("reason")}
        className="control"
        maxLength={2000}
        defaultValue={own?.values.reason}
        aria-invalid={error ? true : undefined}
      />
      {STATEMENT_DECISIONS.filter((one) => pairs || one !== "accept").map((one) => (
        <Button key={one} name="decision" value={one}>
          {words(`decisions.${one}`)}
        </Button>
      ))}
      {error && <p className="field-error">{error}</p>}
    </form>
  );
}
