/** Places that a page of the list shows. */
export const PLACES_A_PAGE = 50;

/** The page of the reserve list of a plan year. */
export function reserveHref(year: number, page = 1): string {
  return `/office/reserve?year=${year}${page > 1 ? `&page=${page}` : ""}`;
}

/** What the row of a đề án is called on its page. */
export const placeId = (code: string) => `place-${code}`;

/** What the part is called where đề án are chosen to come last in the list. */
export const WAITING_ID = "waiting";
