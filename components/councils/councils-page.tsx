import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { EmptyState } from "../ui/empty-state";
import { PageHeader } from "../ui/page-header";
import { CouncilForm } from "./council-form";

type CouncilsPageProps = {
  table: ReportTable;
  /** How the form that forms one came back; null for those who form none. */
  form: ComponentProps<typeof CouncilForm> | null;
};

/** The appraisal councils of a province, and forming one. */
export function CouncilsPage({ table, form }: CouncilsPageProps) {
  const words = useTranslations("councils");
  const office = useTranslations("office");
  return (
    <>
      <PageHeader
        title={words("title")}
        path={[{ label: office("title"), href: "/office" }, { label: words("title") }]}
        lead={words("lead")}
        actions={form && <a href="#new-council">{words("form.title")}</a>}
      />
      {table.rows.length === 0 ? (
        <EmptyState title={words("none")}>{words("noneHint")}</EmptyState>
      ) : (
        <ReportSheet cards table={table} />
      )}
      {form && <CouncilForm {...form} />}
    </>
  );
}
