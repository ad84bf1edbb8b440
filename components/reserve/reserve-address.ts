/** The page of the reserve list of a plan year. */
export function reserveHref(year: number, page = 1): string {
  return `/office/reserve?year=${year}${page > 1 ? `&page=${page}` : ""}`;
}
