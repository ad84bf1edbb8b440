import { reportPaper } from "@/lib/documents/reports/report-paper";
import type { ReadScope } from "@/lib/domain/access/read-scope";
import { refuse } from "@/lib/domain/errors";
import type { ReportVersionInput } from "@/lib/input/reports";
import { getReportPaper } from "@/lib/queries/reports/get-report-paper";

/** The paper of a version of a report the asker may see; every other looks absent. */
export async function reportPaperOf(scope: ReadScope, key: ReportVersionInput) {
  const found = await getReportPaper(scope, key, new Date(), key.version);
  const id = `${key.year}/${key.through}/${key.unitId}`;
  return found
    ? named(reportPaper(found.view, found.report, found.agencies), key.version)
    : refuse({ code: "access.not-found", entity: "provincial_report", id });
}

/** A file of a version that was asked for says which. */
export function named<File extends { readonly name: string }>(file: File, version: number | null): File {
  return version === null ? file : { ...file, name: `${file.name}-ban-${version}` };
}
