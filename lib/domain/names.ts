import { contentIn } from "./catalogue/dated-catalogue";
import type { Named } from "./catalogue/wording";
import type { BudgetYear, IsoDate } from "./period/period";
import type { Reference } from "./reference";
import { fullNameIn, type NamedUnit, nameIn } from "./territory/unit-names";

/** Names that records are shown by, each as it was valid at the end of a budget year; a code nobody knows names itself. */
export type Names = {
  readonly unit: (unitId: string, year: BudgetYear) => NamedUnit;
  /** With its kind, as it stands within a sentence: "tỉnh Quảng Trị". */
  readonly fullUnit: (unitId: string, year: BudgetYear) => NamedUnit & { readonly fullName: string };
  readonly unitToday: (unitId: string) => NamedUnit;
  readonly content: (code: string, year: BudgetYear) => Named;
  readonly item: (code: string) => Named;
};

/** The names of the reference data in memory. */
export function namesOf({ territory, catalogue }: Reference, today: IsoDate): Names {
  const thisYear = Number(today.slice(0, 4));
  return {
    unit: (unitId, year) => nameIn(territory, unitId, year),
    fullUnit: (unitId, year) => fullNameIn(territory, unitId, year),
    unitToday: (unitId) => nameIn(territory, unitId, thisYear),
    content: (code, year) => contentIn(catalogue, code, year),
    item: (code) => {
      const item = catalogue.items.get(code);
      return { code, vi: item?.vi ?? code, en: item?.en ?? code };
    },
  };
}
