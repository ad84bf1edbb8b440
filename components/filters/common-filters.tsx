import { useLocale, useTranslations } from "next-intl";
import type { UnitChoice } from "@/lib/domain/catalogue/filter-choices";
import { REGIONS, type RegionCode } from "@/lib/domain/figures/execution-query";
import { FUNDS, type Fund } from "@/lib/domain/fund";
import type { BudgetYear } from "@/lib/domain/period/period";
import { scopeName } from "@/lib/format/scope-names";
import { SelectFilter } from "../ui/select-filter";

type CommonFilterProps<Value> = {
  label: string;
  /** How the list calls leaving it open: "Mọi tỉnh". */
  any: string;
  value: Value | null;
};

/** A province of a list; a former one says until when it was. */
export function UnitFilter({ units, any, value, label }: CommonFilterProps<string> & { units: readonly UnitChoice[] }) {
  const words = useTranslations("projects.filters");
  const options = units.map(({ id, name, former }) => ({
    value: id,
    label: former ? words("former", { unit: name }) : name,
  }));
  return (
    <SelectFilter name="unitId" label={label} value={value ?? ""} options={[{ value: "", label: any }, ...options]} />
  );
}

/** A conference region of a list. */
export function RegionFilter({ any, value, label }: CommonFilterProps<RegionCode>) {
  const locale = useLocale();
  const options = REGIONS.map((region) => ({ value: region, label: scopeName(region, locale) }));
  return (
    <SelectFilter name="region" label={label} value={value ?? ""} options={[{ value: "", label: any }, ...options]} />
  );
}

/** A budget year of a list: of those with money in them, and the one that is asked for. */
export function YearFilter({
  years,
  any,
  value,
  label,
}: CommonFilterProps<BudgetYear> & { years: readonly BudgetYear[] }) {
  const known = value !== null && !years.includes(value) ? [value, ...years] : years;
  const options = known.map((year) => ({ value: String(year), label: String(year) }));
  return (
    <SelectFilter
      name="year"
      label={label}
      value={String(value ?? "")}
      options={[{ value: "", label: any }, ...options]}
    />
  );
}

/** A fund of a list. */
export function FundFilter({ any, value, label }: CommonFilterProps<Fund>) {
  const words = useTranslations("projects.funds");
  const options = FUNDS.map((fund) => ({ value: fund, label: words(fund) }));
  return (
    <SelectFilter name="fund" label={label} value={value ?? ""} options={[{ value: "", label: any }, ...options]} />
  );
}
