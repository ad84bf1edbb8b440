import { useLocale, useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { DeskSection } from "../office/desk-section";
import { ReportSheet } from "../report/report-sheet";

type SilentSectionProps = { total: number; days: number; table: ReportTable };

/** Đề án long without a progress report: how many, and the longest silent. */
export function SilentSection({ total, days, table }: SilentSectionProps) {
  const words = useTranslations("carrying.silent");
  const locale = useLocale();
  const facts = { count: formatCount(total, locale), days: formatCount(days, locale) };
  return (
    <DeskSection title={words("title", facts)} lead={words("lead")}>
      <ReportSheet cards table={table} />
    </DeskSection>
  );
}
