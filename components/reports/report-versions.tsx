import { useLocale, useTranslations } from "next-intl";
import { isCertified } from "@/lib/domain/periodic-report/report-state";
import type { ReportStep, ReportView } from "@/lib/domain/periodic-report/report-view";
import type { ReportTable } from "@/lib/domain/report/report-table";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { RecordSheet } from "../report/record-sheet";
import { Vietnamese } from "../ui/vietnamese";

/** Who withdrew a correction, when and why. */
function Withdrawal({ step }: { step: ReportStep | undefined }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  return (
    step && (
      <>
        <br />
        {words("withdrawnBy", { name: actingName(step.takenBy, step.onBehalfOf, locale) })},{" "}
        {formatInstant(new Date(step.takenAt), locale)}: <Vietnamese>{step.note ?? ""}</Vietnamese>
      </>
    )
  );
}

/** The versions of a report, with those that were withdrawn, and what each correction that stands says otherwise than the one before it, side by side. */
export function ReportVersions({ view, tables }: { view: ReportView; tables: readonly ReportTable[] }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  const all = [...view.versions, ...view.aside].sort((one, other) => one.version - other.version);
  const counts = view.versions.findLast(({ state }) => isCertified(state));
  if (all.length < 2) return null;
  return (
    <section className="record-part">
      <h2>{words("versions")}</h2>
      <ul>
        {all.map(({ version, state, certifiedAt, reason, steps }) => (
          <li key={version}>
            {words("versionOf", { number: String(version) })}: {words(`states.${state}`)}
            {certifiedAt && `, ${formatInstant(new Date(certifiedAt), locale)}`}
            {version === counts?.version && ` (${words("versionCounts")})`}
            {reason && (
              <>
                <br />
                {words("correctionReason")}: <Vietnamese>{reason}</Vietnamese>
              </>
            )}
            <Withdrawal step={steps.find(({ to }) => to === "WITHDRAWN")} />
          </li>
        ))}
      </ul>
      {tables
        .filter(({ rows }) => rows.length > 0)
        .map((table) => (
          <RecordSheet key={table.name} table={table} />
        ))}
    </section>
  );
}
