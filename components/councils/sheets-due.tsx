import { useLocale, useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatCount } from "@/lib/format/number";
import { DeskSection } from "../office/desk-section";
import { ReportSheet } from "../report/report-sheet";

/** Sheets that wait for the person signed in: how many, and the longest waiting. */
export function SheetsDue({ total, table }: { total: number; table: ReportTable }) {
  const words = useTranslations("councils.due");
  const count = formatCount(total, useLocale());
  return (
    <div className="desk mb-7">
      <DeskSection title={words("count", { count })} lead={words("lead")}>
        <ReportSheet cards table={table} />
      </DeskSection>
    </div>
  );
}
