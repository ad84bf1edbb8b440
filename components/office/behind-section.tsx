import { useLocale, useTranslations } from "next-intl";
import type { Execution } from "@/lib/domain/figures/execution";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatPeriod } from "@/lib/format/period";
import { explainStart } from "../figures/dashboard-address";
import { ReportSheet } from "../report/report-sheet";
import { ID_PLACE } from "../report/written-table";
import { EmptyState } from "../ui/empty-state";
import { DeskSection } from "./desk-section";

/** Who is behind, by how much money, and why; `table` is of the same figures. */
export function BehindSection({ execution, table }: { execution: Execution; table: ReportTable }) {
  const words = useTranslations("office.behind");
  const { query } = execution;
  const explain = explainStart({ query, unit: "trieu" }, "ALL", { scope: ID_PLACE });
  return (
    <DeskSection
      title={words("title")}
      lead={words("lead", { period: formatPeriod(query.year, query.through, useLocale()) })}
    >
      {table.rows.length === 0 ? (
        <EmptyState title={words("nobody")} />
      ) : (
        <ReportSheet
          cards
          table={table}
          unit="trieu"
          links={{ explainColumns: { plan: explain, actual: explain, executed: explain } }}
        />
      )}
      {table.notes.map((note) => (
        <p key={note} className="field-help">
          {note}
        </p>
      ))}
    </DeskSection>
  );
}
