import type { Fund } from "@/lib/domain/fund";

/** The one province without a KCĐP decision, so that an incomplete coverage can be seen. */
const WITHOUT_KCDP: Readonly<Record<number, readonly string[]>> = { 2022: ["bac-lieu"] };

/** Large cities that ask for nothing from the national fund in that year. */
const WITHOUT_KCQG: Readonly<Record<number, readonly string[]>> = {
  2022: ["ho-chi-minh", "binh-duong"],
  2023: ["ho-chi-minh"],
  2024: ["ho-chi-minh", "ba-ria-vung-tau"],
  2025: ["ho-chi-minh"],
};

/** Whether the province has no programme of that fund in that year. */
export function withoutProgramme(unitId: string, year: number, fund: Fund): boolean {
  return (fund === "KCDP" ? WITHOUT_KCDP : WITHOUT_KCQG)[year]?.includes(unitId) ?? false;
}
