import { useLocale, useTranslations } from "next-intl";
import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { RecordSheet } from "../report/record-sheet";
import { Vietnamese } from "../ui/vietnamese";

/** The versions of a report, and what each correction says otherwise than the one before it, side by side. */
export function ReportVersions({ view, tables }: { view: ReportView; tables: readonly ReportTable[] }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  if (view.versions.length < 2) return null;
  return (
    <section className="record-part">
      <h2>{words("versions")}</h2>
      <ul>
        {view.versions.map(({ version, state, certifiedAt, reason }) => (
          <li key={version}>
            {words("versionOf", { number: String(version) })}: {words(`states.${state}`)}
            {certifiedAt && `, ${formatInstant(new Date(certifiedAt), locale)}`}
            {reason && (
              <>
                . <Vietnamese>{reason}</Vietnamese>
              </>
            )}
          </li>
        ))}
      </ul>
      {tables.map((table) => (
        <RecordSheet key={table.name} table={table} />
      ))}
    </section>
  );
}
