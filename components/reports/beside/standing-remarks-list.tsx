import { useLocale, useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { standingRemarks } from "@/lib/domain/periodic-report/standing-remarks";
import { localeOf } from "@/lib/format/locale";
import { type CodeNames, cellName } from "@/lib/format/reports/cell-name";
import { Vietnamese } from "../../ui/vietnamese";
import { cellId } from "../writing/cell-marks";
import { ChangedSince } from "./beside-cell";
import { remarkId } from "./cell-beside";

/** What the Ministry remarked when it sent the report back, each with the way to its cell. */
export function StandingRemarksList({ report, names }: { report: ReportVersion; names: CodeNames }) {
  const words = useTranslations("reports.beside");
  const locale = localeOf(useLocale());
  const remarks = standingRemarks(report);
  if (remarks.length === 0) return null;
  return (
    <section className="record-part">
      <h2 id="remarks">{words("list")}</h2>
      <ul className="grid gap-1">
        {remarks.map((remark) => (
          <li key={remark.cell} id={remarkId(remark.cell)}>
            <a href={`#${cellId(remark.cell)}`}>{cellName(remark.cell, locale, names)}</a>:{" "}
            <Vietnamese>{remark.body}</Vietnamese>
            <ChangedSince remark={remark} />
          </li>
        ))}
      </ul>
    </section>
  );
}
