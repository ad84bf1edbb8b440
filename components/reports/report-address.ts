/** The page of a province's report. */
export function reportHref(year: number, through: number, unitId: string): string {
  return `/reports/${year}/${through}/${unitId}`;
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
