const YEARS = [2022, 2023, 2024, 2025, 2026];
const THROUGH = [3, 6, 9, 11, 12];

const two = (value: number) => String(value).padStart(2, "0");

/**
 * Cumulative reporting periods with their cut-offs, after the pattern of NĐ 09/2019/NĐ-CP (data of six months run from
 * 15 December of the year before to 14 June). The pattern is data and to be confirmed.
 */
export const REPORTING_PERIOD_ROWS = YEARS.flatMap((year) =>
  THROUGH.map((month) => ({
    budget_year: year,
    through_month: month,
    data_from: `${year - 1}-12-15`,
    data_to: `${year}-${two(month)}-14`,
    due_on: `${year}-${two(month)}-20`,
    mark: "uncertain",
  })),
);
