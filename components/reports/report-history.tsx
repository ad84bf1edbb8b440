import { useLocale, useTranslations } from "next-intl";
import { REMARKED } from "@/lib/domain/periodic-report/remarked";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { actingName } from "@/lib/format/acting-name";
import { formatInstant } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { stepName } from "@/lib/format/step-name";
import { Vietnamese } from "../ui/vietnamese";

/** Who took a report further, when, with what remarks on which cells; oldest first. */
export function ReportHistory({ report, names }: { report: ReportVersion; names: CodeNames }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  if (report.steps.length === 0) return null;
  return (
    <section className="record-part">
      <h2>{words("history")}</h2>
      <ol className="history">
        {report.steps.map(({ step, takenAt, takenBy, onBehalfOf, note, remarks }) => (
          <li key={takenAt + step}>
            <time className="number" dateTime={takenAt}>
              {formatInstant(new Date(takenAt), locale)}
            </time>{" "}
            <strong>{stepName(step, locale)}</strong> –{" "}
            {takenBy === "" ? words("byPortal") : actingName(takenBy, onBehalfOf, locale)}
            {note && note !== REMARKED && (
              <p className="pre">
                <Vietnamese>{note}</Vietnamese>
              </p>
            )}
            {remarks.length > 0 && (
              <ul>
                {remarks.map(({ cell, body }) => (
                  <li key={cell}>
                    {cellName(cell, locale, names)}: <Vietnamese>{body}</Vietnamese>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
