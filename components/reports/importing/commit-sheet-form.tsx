import { useLocale, useTranslations } from "next-intl";
import { sameReport } from "@/lib/domain/periodic-report/report-form";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { Button } from "../../ui/button";

type CommitSheetFormProps = { report: ReportVersion; sheet: ReportSheet; api: string };

/** Writes what was seen: what the file leaves empty, and a file printed for another report, only where one agrees. */
export function CommitSheetForm({ report, sheet, api }: CommitSheetFormProps) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  const { of, changes, ownRows } = sheet.found;
  const emptied = changes.filter(({ after }) => after === null).length + (ownRows?.after.length === 0 ? 1 : 0);
  return (
    <form method="post" action={`${api}/sheets/${sheet.id}/commit`} className="grid max-w-3xl gap-3">
      {emptied > 0 && (
        <label className="flex items-start gap-2">
          <input type="checkbox" name="empty" value="yes" className="mt-1" />
          {words("emptyToo", { count: formatCount(emptied, locale) })}
        </label>
      )}
      {of && !sameReport(of, report) && (
        <label className="flex items-start gap-2">
          <input type="checkbox" name="other" value="yes" required className="mt-1" />
          {words("agreeOther")}
        </label>
      )}
      <p className="field-help">{words("commitLead")}</p>
      <div>
        <Button kind="main">{words("commit")}</Button>
      </div>
    </form>
  );
}
