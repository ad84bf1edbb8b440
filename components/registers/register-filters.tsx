import { useLocale, useTranslations } from "next-intl";
import type { UnitChoice } from "@/lib/domain/catalogue/filter-choices";
import type { RegisterQuery } from "@/lib/domain/registers/register-query";
import {
  choicesOf,
  hasYear,
  type RegisterFieldKey,
  type RegisterKind,
  registerRecord,
} from "@/lib/domain/registers/registers";
import { localeOf } from "@/lib/format/locale";
import { choiceName } from "@/lib/format/register-value";
import { RegionFilter, UnitFilter, YearFilter } from "../filters/common-filters";
import { AppLink } from "../ui/app-link";
import { FilterBar } from "../ui/filter-bar";
import { SelectFilter } from "../ui/select-filter";
import { registerHref, registerValues } from "./register-address";

type RegisterFiltersProps = {
  kind: RegisterKind;
  query: RegisterQuery;
  units: readonly UnitChoice[];
  years: readonly number[];
  /** Whether the reader sees entries that were removed. */
  seesRemoved: boolean;
};

const CHOSEN = { q: null, region: null, unitId: null, year: null, level: null, removed: null } as const;

/** The filters of a register's list, those its record has; their state is the address. */
export function RegisterFilters({ kind, query, units, years, seesRemoved }: RegisterFiltersProps) {
  const words = useTranslations("registers.list");
  const fields = useTranslations("registers.fields");
  const locale = localeOf(useLocale());
  const any = words("any");
  const { choice } = registerRecord(kind);
  const filtered = Object.keys(CHOSEN).some((key) => query[key as keyof typeof CHOSEN] !== null);
  return (
    <FilterBar
      action={`/registers/${kind}`}
      label={words("filters")}
      submit={words("apply")}
      kept={registerValues({ ...query, ...CHOSEN, page: 1 })}
      search={
        <label className="grow">
          {words("q")}
          <input className="control" type="search" name="q" defaultValue={query.q ?? ""} maxLength={200} />
        </label>
      }
    >
      <RegionFilter label={words("region")} any={any} value={query.region} />
      <UnitFilter label={words("unit")} any={any} value={query.unitId} units={units} />
      {hasYear(kind) && <YearFilter label={words("year")} any={any} value={query.year} years={years} />}
      {choice !== null && (
        <SelectFilter
          name="level"
          label={fields(choice as RegisterFieldKey)}
          value={query.level ?? ""}
          options={[
            { value: "", label: any },
            ...choicesOf(kind).map((code) => ({ value: code, label: choiceName(code, locale) })),
          ]}
        />
      )}
      {seesRemoved && (
        <SelectFilter
          name="removed"
          label={words("shows")}
          value={query.removed ?? ""}
          options={[
            { value: "", label: words("standing") },
            { value: "yes", label: words("removed") },
          ]}
        />
      )}
      {filtered && <AppLink href={registerHref(kind, query, CHOSEN)}>{words("clear")}</AppLink>}
    </FilterBar>
  );
}
