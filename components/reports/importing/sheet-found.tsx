import { useLocale, useTranslations } from "next-intl";
import type { DraftFields } from "@/lib/domain/drafts/form-draft";
import { sameReport } from "@/lib/domain/periodic-report/report-form";
import type { ReportSheet } from "@/lib/domain/periodic-report/report-sheet";
import type { ReportVersion, ReportView } from "@/lib/domain/periodic-report/report-view";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { formatPeriod } from "@/lib/format/period";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { ImportProblems } from "../../imports/import-problems";
import { AppLink } from "../../ui/app-link";
import { Notice } from "../../ui/notice";
import { reportHref } from "../report-address";
import { CommitSheetForm } from "./commit-sheet-form";
import { ChangeTable, ConflictTable, FoundChanges } from "./found-changes";
import { FoundTables } from "./found-tables";

type SheetFoundProps = {
  view: ReportView;
  report: ReportVersion;
  sheet: ReportSheet;
  /** What the province is called whose report the file was printed for. */
  printedFor: string | null;
  names: CodeNames;
  writes: boolean;
  /** What had been typed in a form that came back. */
  typed: DraftFields;
  /** The report's address of the API. */
  api: string;
};

/** What was found in a file: what it would change, what cannot be read, which tables are still to be mapped. */
export function SheetFound({ view, report, sheet, printedFor, names, writes, typed, api }: SheetFoundProps) {
  const words = useTranslations("reportSheets");
  const locale = localeOf(useLocale());
  const { found, state, fileName } = sheet;
  const count = (number: number) => formatCount(number, locale);
  const { of, changes, same, problems, ownRows } = found;
  const saysNothing = changes.length === 0 && ownRows === null;
  const waits = state === "READ";
  const unmapped = found.tables.some(({ status }) => status === "unmapped");
  return (
    <section className="grid grid-cols-1 gap-5">
      <h2 className="break-words">{words("found", { name: fileName })}</h2>
      {!waits && (
        <Notice kind="done">
          {words("done", { count: count(sheet.written) })}{" "}
          <AppLink href={reportHref(report.year, report.through, report.unitId)}>{words("toReport")}</AppLink>
        </Notice>
      )}
      {sheet.conflicts.length > 0 && <ConflictTable conflicts={sheet.conflicts} names={names} />}
      {waits && of && !sameReport(of, report) && (
        <Notice kind="refusal">
          {words("ofOther", {
            period: formatPeriod(of.year, of.through, locale),
            unit: printedFor ?? of.unitId,
          })}
        </Notice>
      )}
      {waits && (
        <p>
          {saysNothing && !unmapped && problems.length === 0
            ? words("saysNothing")
            : words("summary", { changes: count(changes.length), same: count(same), problems: count(problems.length) })}
        </p>
      )}
      {waits && <FoundTables {...{ view, sheet, writes, typed, api }} />}
      {problems.length > 0 && waits && (
        <ImportProblems
          marked={`${api}/sheets/${sheet.id}/problems.xlsx`}
          problems={problems}
          lead={words("unreadLead")}
        />
      )}
      {waits ? (
        <FoundChanges {...{ found, names }} />
      ) : (
        changes.length > 0 && <ChangeTable title={words("changesThen")} changes={changes} names={names} />
      )}
      {waits && writes && !saysNothing && <CommitSheetForm {...{ report, sheet, api }} />}
    </section>
  );
}
