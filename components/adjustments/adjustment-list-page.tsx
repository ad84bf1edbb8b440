import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { projectHref } from "../projects/project-address";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { adjustmentHref } from "./adjustment-address";

type AdjustmentListPageProps = { code: string; table: ReportTable; asks: boolean };

/** The requests of a đề án, newest first. */
export function AdjustmentListPage({ code, table, asks }: AdjustmentListPageProps) {
  const words = useTranslations("adjustments");
  const layout = useTranslations("layout.nav");
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[
          { label: layout("projects"), href: "/projects" },
          { label: code, href: projectHref(code) },
          { label: words("title") },
        ]}
        lead={words("lead")}
        actions={asks ? <AppLink href={`${adjustmentHref(code)}/new`}>{words("newTitle")}</AppLink> : undefined}
      />
      {table.rows.length === 0 ? <EmptyState title={words("empty")} /> : <ReportSheet table={table} cards />}
    </>
  );
}
