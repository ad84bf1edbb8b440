import { useLocale, useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { Vietnamese } from "../ui/vietnamese";

/** Giải trình of a version as they were given, by the cells they are of. */
export function ExplanationList({ report, names }: { report: ReportVersion; names: CodeNames }) {
  const words = useTranslations("reports");
  const locale = localeOf(useLocale());
  if (report.explanations.size === 0) return null;
  return (
    <section className="record-part">
      <h2 id="explanations">{words("explanations")}</h2>
      <ul className="grid gap-2">
        {[...report.explanations].map(([subject, { reason, document }]) => (
          <li key={subject}>
            {cellName(subject.slice(subject.indexOf(":") + 1), locale, names)}:{" "}
            <Vietnamese>{[reason, document].filter(Boolean).join(" – ")}</Vietnamese>
          </li>
        ))}
      </ul>
    </section>
  );
}
