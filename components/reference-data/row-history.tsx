import { useTranslations } from "next-intl";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { ReportSheet } from "../report/report-sheet";

/** What one row said over time: each version with its days, what it says, its document, who recorded it and when. */
export function RowHistory({ name, table }: { name: string; table: ReportTable }) {
  const words = useTranslations("referenceData");
  return (
    <section className="mt-6 grid gap-3">
      <h2 id="history">{words("history", { name })}</h2>
      <ReportSheet cards table={table} />
    </section>
  );
}
