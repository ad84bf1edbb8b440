import { useTranslations } from "next-intl";
import { FUNDS } from "@/lib/domain/fund";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { ChoiceField, LineField } from "../forms/form-fields";
import { RefusalSummary } from "../forms/refusal-summary";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { Field } from "../ui/field";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";

type StatementListPageProps = {
  table: ReportTable;
  place: { readonly page: number; readonly size: number; readonly total: number };
  /** The form that imports one, for who may. */
  form: { readonly year: string; readonly answer: FormAnswer } | null;
};

/** Treasury statements, and where one is imported. */
export function StatementListPage({ table, place, form }: StatementListPageProps) {
  const words = useTranslations("statements");
  const vouchers = useTranslations("vouchers");
  const funds = useTranslations("projects.funds");
  const choices = FUNDS.map((value) => ({ value, label: funds(value) }));
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: vouchers("title"), href: "/vouchers" }, { label: words("title") }]}
        lead={words("lead")}
      />
      {form && (
        <form
          method="post"
          encType="multipart/form-data"
          action="/api/v1/imports/treasury-statement"
          className="record-part mb-6 grid max-w-3xl items-end gap-4 sm:grid-cols-2"
        >
          <RefusalSummary refusal={form.answer?.refusal} title={words("refused")} />
          <ChoiceField name="fund" label={words("fund")} answer={form.answer} values={{}} choices={choices} />
          <LineField name="year" label={words("year")} answer={form.answer} values={{ year: form.year }} most={4} />
          <div className="sm:col-span-2">
            <Field name="file" label={words("file")} help={words("fileHelp")} error={errorOf(form.answer, "file")}>
              {(control) => <input type="file" {...control} accept=".xlsx,.csv" required />}
            </Field>
          </div>
          <div className="flex flex-wrap items-center gap-4">
            <Button kind="main">{words("send")}</Button>
            <a href="/api/v1/imports/treasury-statement/template.xlsx">{words("template")}</a>
          </div>
        </form>
      )}
      {table.rows.length === 0 ? <EmptyState title={words("empty")} /> : <ReportSheet table={table} cards />}
      <Pager {...place} hrefFor={(page) => withQuery("/vouchers/statements", { page: String(page) })} />
    </>
  );
}
