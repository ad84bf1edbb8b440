import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import type { FormAnswer } from "../forms/form-answer";
import { withQuery } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { Downloads } from "../ui/downloads";
import { EmptyState } from "../ui/empty-state";
import { FilterBar } from "../ui/filter-bar";
import { PageHeader } from "../ui/page-header";
import { Pager } from "../ui/pager";
import { NewAccountForm } from "./new-account-form";
import type { UnitChoice } from "./role-fields";

type AccountListPageProps = {
  table: ReportTable;
  list: { readonly total: number; readonly page: number; readonly size: number };
  /** What is looked for in names and e-mails. */
  q: string;
  units: readonly UnitChoice[];
  answer: FormAnswer;
  /** A first password for the next new account. */
  password: string;
};

/** The accounts of the portal, and making one. */
export function AccountListPage({ table, list, q, ...form }: AccountListPageProps) {
  const words = useTranslations("accounts");
  const found: Record<string, string> = q === "" ? {} : { q };
  const file = (kind: "xlsx" | "csv") => withQuery(`/api/v1/admin/accounts.${kind}`, found);
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={
          <>
            <a href="#new-account">{words("create")}</a>
            <Downloads xlsx={file("xlsx")} csv={file("csv")} />
          </>
        }
      />
      <FilterBar action="/admin/accounts" label={words("search")} submit={words("find")} kept={{}}>
        <label className="grow">
          {words("search")}
          <input className="control" type="search" name="q" defaultValue={q} maxLength={100} />
        </label>
      </FilterBar>
      {list.total === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
      <Pager {...list} hrefFor={(page) => withQuery("/admin/accounts", { ...found, page: String(page) })} />
      <NewAccountForm {...form} />
    </>
  );
}
