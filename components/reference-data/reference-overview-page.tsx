import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";
import { AppLink } from "../ui/app-link";
import { PageHeader } from "../ui/page-header";

/** Every table of reference data with what stands today. */
export function ReferenceOverviewPage({ table }: { table: ReportTable }) {
  const words = useTranslations("referenceData");
  return (
    <>
      <PageHeader
        title={words("title")}
        lead={words("lead")}
        actions={<AppLink href="/legal-documents">{words("documents.title")}</AppLink>}
      />
      <ReportSheet cards table={table} />
    </>
  );
}
