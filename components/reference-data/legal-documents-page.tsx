import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";

/** Legal documents with what rests on each; `q` is looked for in number and title. */
export function LegalDocumentsPage({ table, q }: { table: ReportTable; q: string }) {
  const words = useTranslations("referenceData.documents");
  const accounts = useTranslations("accounts");
  const found: Record<string, string> = q === "" ? {} : { q };
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={<Downloads xlsx={withQuery("/api/v1/legal-documents.xlsx", found)} />}
      />
      <FilterBar action="/legal-documents" label={words("search")} submit={accounts("find")} kept={{}}>
        <label className="grow">
          {words("search")}
          <input className="control" type="search" name="q" defaultValue={q} maxLength={100} />
        </label>
      </FilterBar>
      {table.rows.length === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
    </>
  );
}
