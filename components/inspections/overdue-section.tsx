import { useLocale, useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { DeskSection } from "../office/desk-section";
import { ReportSheet } from "../report/report-sheet";

/** Findings that should be closed by now: how many, and the longest overdue. */
export function OverdueSection({ total, table }: { total: number; table: ReportTable }) {
  const words = useTranslations("carrying.overdueFindings");
  const count = formatCount(total, useLocale());
  return (
    <DeskSection
      title={words("title", { count })}
      lead={words("lead")}
      all={{ href: "/inspections?findings=overdue", label: words("all") }}
    >
      <ReportSheet cards table={table} />
    </DeskSection>
  );
}
