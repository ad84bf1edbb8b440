/** Whose report of which period. */
type ReportPlace = { readonly year: number; readonly through: number; readonly unitId: string };

/** The page of a province's report. */
export function reportHref(year: number, through: number, unitId: string): string {
  return `/reports/${year}/${through}/${unitId}`;
}

/** A named version of it: 1 is the first report, 2 its first correction. */
export function versionHref({ year, through, unitId }: ReportPlace, version: number): string {
  return `${reportHref(year, through, unitId)}?version=${version}`;
}

/** Files of a version, the newest unless one is named. */
export function reportFile(
  { year, through, unitId }: ReportPlace,
  format: "docx" | "pdf" | "xlsx",
  version: number | null,
): string {
  return `${reportApi(year, through, unitId)}/report.${format}${version === null ? "" : `?version=${version}`}`;
}

/** Its address of the API. */
export function reportApi(year: number, through: number, unitId: string): string {
  return `/api/v1/reports/${year}/${through}/${unitId}`;
}

/** The page where several reports of a period are approved together. */
export function approvalsHref(year: number, through: number): string {
  return `/reports/${year}/${through}/approve`;
}

/** The page of a reporting period. */
export function periodHref(year: number, through: number): string {
  return `/reports/periods/${year}/${through}`;
}

/** The list of all reporting periods. */
export const PERIODS = "/reports/periods";

/** The page where files are handed in for a report; with an id, one that was. */
export function importHref(year: number, through: number, unitId: string, id?: string): string {
  const page = `${reportHref(year, through, unitId)}/import`;
  return id === undefined ? page : `${page}?id=${id}`;
}
