type Mark = "src" | "mem" | "uncertain";
type Exception = readonly [days: readonly string[], working: boolean, vi: string, en: string, mark: Mark];

const NEW_YEAR = ["Tết Dương lịch", "New Year's Day"] as const;
const TET = ["Tết Nguyên đán", "Lunar New Year"] as const;
const ANCESTORS = ["Giỗ Tổ Hùng Vương", "Hùng Kings' Day"] as const;
const VICTORY = ["Ngày Chiến thắng và Quốc tế Lao động", "Reunification and Labour Days"] as const;
const NATIONAL = ["Quốc khánh", "National Day"] as const;
const SWAPPED = ["Làm bù ngày hoán đổi", "Worked in exchange for another day"] as const;
const CULTURE = ["Ngày Văn hóa Việt Nam", "Vietnamese Culture Day"] as const;

/**
 * Days on which offices rest though it is a weekday, or work though it is a Saturday: holidays of the Labour Code with the
 * days in lieu, and the days swapped each year by notice. Days of years not yet announced are marked uncertain.
 */
const EXCEPTIONS: readonly Exception[] = [
  [["2025-01-01"], false, ...NEW_YEAR, "mem"],
  [["2025-01-27", "2025-01-28", "2025-01-29", "2025-01-30", "2025-01-31"], false, ...TET, "mem"],
  [["2025-04-07"], false, ...ANCESTORS, "mem"],
  [["2025-04-30", "2025-05-01", "2025-05-02"], false, ...VICTORY, "mem"],
  [["2025-04-26"], true, ...SWAPPED, "mem"],
  [["2025-09-01", "2025-09-02"], false, ...NATIONAL, "mem"],
  [["2026-01-01", "2026-01-02"], false, ...NEW_YEAR, "mem"],
  [["2026-01-10"], true, ...SWAPPED, "mem"],
  [["2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19", "2026-02-20"], false, ...TET, "mem"],
  [["2026-04-27"], false, ...ANCESTORS, "mem"],
  [["2026-04-30", "2026-05-01"], false, ...VICTORY, "mem"],
  [["2026-08-31", "2026-09-01", "2026-09-02"], false, ...NATIONAL, "mem"],
  [["2026-08-22"], true, ...SWAPPED, "mem"],
  [["2026-11-24"], false, ...CULTURE, "uncertain"],
  [["2027-01-01"], false, ...NEW_YEAR, "mem"],
  [["2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10", "2027-02-11"], false, ...TET, "uncertain"],
  [["2027-04-16"], false, ...ANCESTORS, "mem"],
  [["2027-04-30", "2027-05-03"], false, ...VICTORY, "mem"],
  [["2027-09-02", "2027-09-03"], false, ...NATIONAL, "uncertain"],
  [["2027-11-24"], false, ...CULTURE, "uncertain"],
];

export const CALENDAR_EXCEPTION_ROWS = EXCEPTIONS.flatMap(([days, working, name_vi, name_en, mark]) =>
  days.map((day) => ({ day, working, name_vi, name_en, mark })),
);
