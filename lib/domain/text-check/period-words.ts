/** Number words up to twelve, as they stand before "tháng", without accents. */
const MONTHS: Readonly<Record<string, number>> = {
  ...{ mot: 1, hai: 2, ba: 3, bon: 4, nam: 5, sau: 6, bay: 7, tam: 8, chin: 9, muoi: 10 },
  ...{ "muoi mot": 11, "muoi hai": 12 },
};
const QUARTERS: Readonly<Record<string, number>> = {
  ...{ i: 3, ii: 6, iii: 9, iv: 12, "1": 3, "2": 6, "3": 9, "4": 12 },
};

/** The last month of the period that words name last: "9 tháng", "sáu tháng đầu năm", "quý III", "cả năm". */
export function periodIn(line: string): number | null {
  let found: number | null = null;
  for (const match of line.matchAll(
    / (?:([0-9]{1,2}|muoi mot|muoi hai|[a-z]+) thang|quy (iii|ii|iv|i|[1-4])|(ca nam))(?= )/g,
  )) {
    const [, months, quarter, whole] = match;
    const number = whole ? 12 : quarter ? QUARTERS[quarter] : (MONTHS[months ?? ""] ?? Number(months));
    if (number !== undefined && number >= 1 && number <= 12) found = number;
  }
  return found;
}

/** The year that words name last, or that they mean the year before: "năm 2022", "năm trước", "năm ngoái". */
export function yearIn(line: string): { year: number | null; before: boolean } {
  let year: number | null = null;
  for (const match of line.matchAll(/ nam (?:ke hoach )?((?:19|20)[0-9]{2})(?= )/g)) year = Number(match[1]);
  if (year === null) {
    for (const match of line.matchAll(/ (?:thang|quy) [0-9]{1,2} \/ ((?:19|20)[0-9]{2})(?= )/g))
      year = Number(match[1]);
  }
  return { year, before: year === null && / nam (?:truoc|ngoai|lien truoc)(?= )/.test(line) };
}
