import type { ReportView } from "@/lib/domain/periodic-report/report-view";
import type { Locale } from "@/lib/format/locale";
import type { CodeNames } from "@/lib/format/reports/cell-name";
import { nameIn } from "./amounts-table";

/** What the contents and indicators a report asks are called then. */
export function reportNames({ context: { questionnaire } }: ReportView, locale: Locale): CodeNames {
  return new Map(
    [...questionnaire.contents, ...questionnaire.indicators].map((one) => [one.code, nameIn(one, locale)]),
  );
}
