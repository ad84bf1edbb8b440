import type { ReportLine } from "@/lib/domain/report/report-table";

/** What the tables of a page speak of, as lines below the title of its printed first page: scope, period, fund, as known on. */
export function PrintAbout({ lines }: { lines: readonly ReportLine[] }) {
  return (
    <p className="print-only print-about">
      {lines.map(({ label, text }) => (
        <span key={label}>
          {label}: <strong>{text}</strong>
        </span>
      ))}
    </p>
  );
}
