import { useTranslations } from "next-intl";
import type { ReportVersion } from "@/lib/domain/periodic-report/report-view";
import { Downloads } from "../ui/downloads";
import { ImportLink } from "./importing/import-link";
import { importHref, reportFile } from "./report-address";

type ReportDownloadsProps = {
  report: ReportVersion;
  /** The version that the address names; null for the newest. */
  version: number | null;
  writes: boolean;
};

/** What a report can be taken away as, and the way to bring one in. */
export function ReportDownloads({ report, version, writes }: ReportDownloadsProps) {
  const words = useTranslations("reports");
  const { year, through, unitId } = report;
  return (
    <>
      <a href={reportFile(report, "docx", version)}>Word</a> <a href={reportFile(report, "pdf", version)}>PDF</a>{" "}
      <Downloads xlsx={reportFile(report, "xlsx", version)} />{" "}
      <a href={`/api/v1/reports/${year}/certified.xlsx?unitId=${unitId}`}>{words("wholeYearFile")}</a>
      <ImportLink writes={writes} page={importHref(year, through, unitId)} />
    </>
  );
}
