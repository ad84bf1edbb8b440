import { useTranslations } from "next-intl";
import { DOUBLE_DECISIONS } from "@/lib/domain/beneficiary/double-decision";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { RefusalSummary } from "../forms/refusal-summary";
import { RecordSheet } from "../report/record-sheet";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Notice } from "../ui/notice";

type DoublesSectionProps = {
  code: string;
  table: ReportTable;
  /** Codes of the others. */
  others: readonly string[];
  /** How the form came back; null where this person decides nothing. */
  form: { readonly answer: FormAnswer } | null;
  /** Whether a decision was just recorded. */
  decided: boolean;
};

/** Đề án that may help the same establishments, what was decided on each, and the form that decides: a plain one. */
export function DoublesSection({ code, table, others, form, decided }: DoublesSectionProps) {
  const words = useTranslations("beneficiaries.decide");
  const decisions = useTranslations("beneficiaries.decisions");
  const typed = form?.answer?.values ?? {};
  return (
    <>
      <RecordSheet cards table={table} />
      {decided && <Notice kind="done">{words("done")}</Notice>}
      {form && (
        <form
          method="post"
          action={`/api/v1/projects/${encodeURIComponent(code)}/doubles`}
          className="mt-2 grid max-w-xl gap-4"
        >
          <RefusalSummary refusal={form.answer?.refusal} title={words("refused")} />
          <Field name="other" label={words("other")} error={errorOf(form.answer, "other")}>
            {(control) => (
              <select {...control} defaultValue={typed.other}>
                {others.map((other) => (
                  <option key={other}>{other}</option>
                ))}
              </select>
            )}
          </Field>
          <Field name="decision" label={words("decision")} error={errorOf(form.answer, "decision")}>
            {(control) => (
              <select {...control} defaultValue={typed.decision}>
                {DOUBLE_DECISIONS.map((decision) => (
                  <option key={decision} value={decision}>
                    {decisions(decision)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="reason" label={words("reason")} error={errorOf(form.answer, "reason")}>
            {(control) => <textarea {...control} rows={2} maxLength={2000} required defaultValue={typed.reason} />}
          </Field>
          <div>
            <Button kind="plain">{words("save")}</Button>
          </div>
        </form>
      )}
    </>
  );
}
